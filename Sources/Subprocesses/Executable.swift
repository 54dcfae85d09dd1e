#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that is there and may be executed, by its absolute path.
package struct Executable: Sendable, Hashable {
  /// The absolute path.
  package let path: String

  /// Finds a program: an absolute path is kept, a bare name is looked up on the search path (POSIX XBD 8.3 `PATH`).
  /// Empty and relative elements of the search path, which stand for the current directory, are passed over: a
  /// checkout must not decide which program runs.
  ///
  /// - Throws: `notFound`, `notExecutable`, or `invalidArgument` for a relative path.
  package init(_ name: String, searchPath: String) throws(SubprocessError) {
    guard !name.isEmpty, !name.utf8.contains(0), name.utf8.count <= 4096 else {
      throw SubprocessError(
        .invalidArgument, program: name, "A program's name is empty, too long or has a null byte.")
    }
    if name.utf8.first == UInt8(ascii: "/") {
      switch Self.kind(of: name) {
      case .executable: path = name
      case .other: throw Self.notExecutable(name, name)
      case .missing: throw SubprocessError(.notFound, program: name, "There is no \(name).")
      }
      return
    }
    guard !name.utf8.contains(UInt8(ascii: "/")) else {
      throw SubprocessError(
        .invalidArgument, program: name, "\(name) is a relative path.",
        advice: "Give a name or an absolute path.")
    }
    var unusable: String?
    for directory in searchPath.utf8.split(separator: UInt8(ascii: ":"))
    where directory.first == UInt8(ascii: "/") {
      let candidate = "\(Substring(directory))/\(name)"
      switch Self.kind(of: candidate) {
      case .executable:
        path = candidate
        return
      case .other: unusable = unusable ?? candidate
      case .missing: continue
      }
    }
    if let unusable { throw Self.notExecutable(name, unusable) }
    throw SubprocessError(
      .notFound, program: name, "\(name) is not installed, or not on the search path \(searchPath).",
      advice: "Install \(name) or add its directory to PATH.")
  }

  private enum Kind { case executable, other, missing }

  private static func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .missing }
    let isFile = status.st_mode & S_IFMT == S_IFREG
    return isFile && access(path, X_OK) == 0 ? .executable : .other
  }

  private static func notExecutable(_ name: String, _ path: String) -> SubprocessError {
    SubprocessError(
      .notExecutable, program: name, "\(path) is there but is no file that may be executed.",
      advice: "Check its permissions.")
  }
}

extension Executable: CustomStringConvertible {
  /// The path.
  package var description: String { path }
}
