/// How the files around a Dockerfile are reached: absolute paths in, `nil` for what is not there or may not be read.
package struct FolderReader: Sendable {
  /// The names in a folder.
  package let names: @Sendable (_ folder: String) -> [String]?
  /// The bytes of a file that is no larger than a limit.
  package let bytes: @Sendable (_ path: String, _ limit: Int) -> [UInt8]?

  package init(
    names: @escaping @Sendable (_ folder: String) -> [String]?,
    bytes: @escaping @Sendable (_ path: String, _ limit: Int) -> [UInt8]?
  ) {
    self.names = names
    self.bytes = bytes
  }
}
