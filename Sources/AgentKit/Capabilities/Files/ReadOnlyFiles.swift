/// The files that an operation may read.
public protocol ReadOnlyFiles: Sendable {
  /// The absolute path of a path, without `.` and `..`.
  func absolute(_ path: FilePath) -> String

  /// What is at a path.
  func kind(of path: FilePath) -> FileKind

  /// The bytes of a regular file.
  ///
  /// - Throws: `FileError` where there is no such file, where it is something else, or where it is larger than `limit`
  ///   bytes.
  func read(_ path: FilePath, limit: Int) throws -> [UInt8]

  /// The names in a folder, sorted, at most `limit`.
  ///
  /// - Throws: `FileError`.
  func names(in folder: FilePath, limit: Int) throws -> [String]
}

/// The files that an operation may read and write.
public protocol Files: ReadOnlyFiles {
  /// Writes a whole file: either all of it is there afterwards, or what was there before.
  ///
  /// - Throws: `FileError.unwritable`.
  func write(_ bytes: [UInt8], to path: FilePath) throws
}

/// What stands at a path.
public enum FileKind: String, Sendable {
  /// A regular file, or a link to one.
  case file
  /// A folder, or a link to one.
  case folder
  /// A device, a pipe, a socket.
  case special
  /// Nothing.
  case missing
}

/// Why a file cannot be used.
public enum FileError: ExplainedError, Hashable {
  /// Nothing is there.
  case missing(String)
  /// A folder is where a file is needed.
  case isFolder(String)
  /// A file is where a folder is needed.
  case isNoFolder(String)
  /// It is a link, through which nothing is written.
  case isLink(String)
  /// A link on the way leads out of the folder that relative paths start from.
  case leadsOutside(String, to: String)
  /// It is a device, a pipe or a socket.
  case isSpecial(String)
  /// It is larger than its reader accepts.
  case tooLarge(String, limit: Int)
  /// The system refuses to read it, for this reason.
  case unreadable(String, reason: String)
  /// The system refuses to write it, for this reason.
  case unwritable(String, reason: String)

  /// `file.missing`, `file.is-folder`, `file.is-no-folder`, `file.is-link`, `file.leads-outside`, `file.is-special`,
  /// `file.too-large`, `file.unreadable` or `file.unwritable`.
  public var code: String {
    switch self {
    case .missing: "file.missing"
    case .isFolder: "file.is-folder"
    case .isNoFolder: "file.is-no-folder"
    case .isLink: "file.is-link"
    case .leadsOutside: "file.leads-outside"
    case .isSpecial: "file.is-special"
    case .tooLarge: "file.too-large"
    case .unreadable: "file.unreadable"
    case .unwritable: "file.unwritable"
    }
  }

  /// What is wrong with which path.
  public var message: String {
    switch self {
    case .missing(let path): "\(path): no such file or folder"
    case .isFolder(let path): "\(path) is a folder, not a file"
    case .isNoFolder(let path): "\(path) is a file, not a folder"
    case .isLink(let path): "\(path) is a link, and nothing is written through links"
    case .leadsOutside(let path, let target): "\(path) leads to \(target), outside of the working directory"
    case .isSpecial(let path): "\(path) is neither a file nor a folder"
    case .tooLarge(let path, let limit): "\(path) is larger than \(limit) bytes, the most that is read"
    case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)"
    case .unwritable(let path, let reason): "\(path) cannot be written: \(reason)"
    }
  }

  /// What to do about it.
  public var remedy: String? {
    switch self {
    case .missing: "Check the path; relative paths start from the working directory."
    case .isFolder: "Name a file in it."
    case .isNoFolder: "Name the folder that holds it."
    case .isLink: "Name the file that it leads to, or remove the link."
    case .leadsOutside: "Name the place by its absolute path if you mean it."
    case .isSpecial, .tooLarge: "Check that this is the file you mean."
    case .unreadable, .unwritable: "Check the permissions of the file and its folder."
    }
  }

  /// Paths come from the caller.
  public var kind: FaultKind { .badInput }
}
