/// What stands in an archive before a member's contents.
package struct TarEntry: Sendable, Hashable {
  /// What a member is.
  package enum Kind: Sendable, Hashable {
    /// A file of so many bytes.
    case file(size: Int)
    case directory
    case symbolicLink(target: String)
    /// Another name of a file that stands earlier in the archive, by its path from the archive's root.
    case hardLink(target: String)
    /// A device or a pipe, by the flag that tar knows it by, and a device's numbers.
    case special(flag: UInt8, major: Int, minor: Int)
  }

  /// The path from the archive's root, without a slash at its beginning or end.
  package var path: String
  package var kind: Kind
  /// The twelve bits of permissions.
  package var mode: UInt16
  /// Seconds since 1970.
  package var modified: Int64
  package var user: Int
  package var group: Int

  package init(
    _ path: String, _ kind: Kind, mode: UInt16 = 0o644, modified: Int64 = 0, user: Int = 0, group: Int = 0
  ) {
    self.path = path
    self.kind = kind
    self.mode = mode
    self.modified = modified
    self.user = user
    self.group = group
  }

  /// The number of bytes that follow the header, without the padding.
  var size: Int {
    if case .file(let size) = kind { size } else { 0 }
  }
}
