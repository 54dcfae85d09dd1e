internal import Archives

/// The paths that a specifier of `Read`, `Edit` or `Write` stands for, in the notation of gitignore as Claude Code reads
/// it: `//etc/**` from the root, `~/.ssh/**` from the home folder, `/build` from the folder of the rules, `*.env` at any
/// depth, `src/**` below the working directory. A folder stands for all that is in it, with or without a slash behind.
struct PathPattern {
  private let parts: [[UInt8]]
  /// Where the pattern starts from: an absolute path, or `nil` at any depth.
  private let base: String?

  /// Reads a pattern.
  ///
  /// - Parameters:
  ///   - text: The specifier.
  ///   - folder: Where relative patterns start from.
  ///   - home: What `~` and `$HOME` stand for.
  init(_ text: String, in folder: String, home: String?) {
    var text = text
    for spelling in ["~/", "$HOME/", "${HOME}/"] where text.utf8.starts(with: spelling.utf8) {
      if let home {
        text =
          "//" + home.drop { $0 == "/" } + "/"
          + String(text.unicodeScalars.dropFirst(spelling.unicodeScalars.count))
      }
    }
    while text.utf8.last == UInt8(ascii: "/"), text.utf8.count > 1 { text.unicodeScalars.removeLast() }
    if text.utf8.starts(with: "//".utf8) {
      base = "/"
    } else if text.unicodeScalars.contains("/") {
      base = folder
    } else {
      base = nil
    }
    parts = text.pathParts.filter { $0 != "." }.map { Array($0.utf8) }
  }

  /// Whether a path, absolute and without `.` and `..`, is one of these or lies in one of them.
  func matches(_ path: String) -> Bool {
    let segments = path.pathParts.map { Array($0.utf8) }
    guard let base else {
      guard parts.count == 1 else { return parts.isEmpty }
      return segments.contains { Self.matches(parts[0], $0) }
    }
    let start = base.pathParts.map { Array($0.utf8) }
    guard segments.starts(with: start) else { return false }
    return Self.matches(parts[...], segments.dropFirst(start.count))
  }

  /// Whether patterns match the beginning of the segments: what is left lies inside.
  private static func matches(_ parts: ArraySlice<[UInt8]>, _ segments: ArraySlice<[UInt8]>) -> Bool {
    guard let part = parts.first else { return true }
    if part == Array("**".utf8) {
      // At the end it stands for what is inside, not for the folder itself.
      if parts.count == 1 { return !segments.isEmpty }
      return (segments.startIndex...segments.endIndex).contains {
        matches(parts.dropFirst(), segments[$0...])
      }
    }
    guard let segment = segments.first, matches(part, segment) else { return false }
    return matches(parts.dropFirst(), segments.dropFirst())
  }

  private static func matches(_ pattern: [UInt8], _ text: [UInt8]) -> Bool {
    CommandPattern.matches(pattern, text)
  }
}
