/// Why an archive cannot be made or read: what is wrong, with which path, and the way out.
package struct ArchiveError: Error, Hashable {
  /// The kinds of failure; more may come.
  package struct Code: RawRepresentable, Hashable, Sendable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    /// A path that no archive should hold: absolute, with `..`, empty, or not UTF-8.
    package static let invalidPath = Code(rawValue: "archive.invalid-path")
    /// The folder, or a file in it, cannot be read.
    package static let unreadable = Code(rawValue: "archive.unreadable")
    /// A file became shorter while it was read.
    package static let fileChanged = Code(rawValue: "archive.file-changed")
    /// More bytes or files than allowed.
    package static let limitExceeded = Code(rawValue: "archive.limit-exceeded")
    /// The bytes are no archive, or a broken one.
    package static let malformed = Code(rawValue: "archive.malformed")
    /// The archive ends in the middle of something.
    package static let truncated = Code(rawValue: "archive.truncated")
    /// A member that would lead out of the folder: an absolute path, `..`, a link to somewhere else.
    package static let escapes = Code(rawValue: "archive.escapes")
    /// A member of a kind that is not unpacked: a device, a pipe, a sparse file.
    package static let unsupportedMember = Code(rawValue: "archive.unsupported-member")
    /// A member cannot be written where it belongs.
    package static let unwritable = Code(rawValue: "archive.unwritable")
    /// A pattern of an ignore file that cannot be read.
    package static let invalidPattern = Code(rawValue: "archive.invalid-pattern")
  }

  package let code: Code
  /// The path, or the ignore file.
  package let path: String
  package let message: String
  /// The way out.
  package let advice: String

  package init(_ code: Code, path: String, _ message: String, advice: String) {
    self.code = code
    self.path = path
    self.message = message
    self.advice = advice
  }
}

extension ArchiveError: CustomStringConvertible {
  package var description: String {
    (path.isEmpty ? "" : "\(path): ") + "\(message) [\(code.rawValue)] \(advice)"
  }
}

extension ArchiveError {
  /// A device or a pipe where none is made.
  static func notUnpacked(_ path: String) -> ArchiveError {
    ArchiveError(
      .unsupportedMember, path: path, "the member is a device or a pipe",
      advice: "Make the archive without it.")
  }
}
