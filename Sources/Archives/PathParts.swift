/// A path as the system reads it, which knows bytes and no `Character`: a slash and a combining mark behind it are one
/// `Character`, and no slash to what compares those. Whatever decides where a path leads asks these.
extension String {
  /// Whether it begins with a slash.
  package var isAbsolutePath: Bool { unicodeScalars.first == "/" }

  /// What stands between the slashes.
  package var pathParts: [Substring] { unicodeScalars.split(separator: "/").map(Substring.init) }
}
