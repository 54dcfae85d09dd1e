/// The paths that a member of an archive may have.
enum MemberPath {
  /// The path without `.` and doubled slashes; empty for the archive's root. Nil if it is absolute or holds `..` or a zero
  /// byte.
  static func clean(_ path: String) -> String? {
    guard !path.isAbsolutePath, !path.utf8.contains(0) else { return nil }
    let parts = path.pathParts.filter { $0 != "." }
    guard !parts.contains("..") else { return nil }
    return parts.joined(separator: "/")
  }

  /// Whether a symbolic link at `path` stays within the archive's root, whatever other links of the archive it leads
  /// through. `..` counts only at its beginning, where the folders above it are known to be folders; behind a name, it
  /// could go up from wherever a link of that name has led.
  static func staysInside(link path: String, target: String) -> Bool {
    guard !target.isEmpty, !target.isAbsolutePath, !target.utf8.contains(0) else { return false }
    let parts = target.pathParts.filter { $0 != "." }
    let rises = parts.prefix { $0 == ".." }.count
    return rises <= path.pathParts.count - 1 && !parts.dropFirst(rises).contains("..")
  }
}
