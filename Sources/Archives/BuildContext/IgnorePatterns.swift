/// All patterns of an ignore file. The last one that says something about a path decides, and what is said about
/// a folder holds for everything in it.
package struct IgnorePatterns: Sendable {
  /// Which patterns matched a folder; the paths in it are asked about with this.
  package struct Matches: Sendable {
    fileprivate var matched: [Bool] = []
    /// Of the root.
    package init() {}
  }

  private var patterns: [IgnorePattern]

  /// Reads cleaned patterns. Throws `invalidPattern`; `file` says where they come from.
  package init(_ patterns: [String], file: String = ".dockerignore") throws(ArchiveError) {
    self.patterns = []
    for pattern in patterns {
      do {
        self.patterns.append(try IgnorePattern(pattern))
      } catch {
        throw ArchiveError(
          .invalidPattern, path: file,
          "the pattern \(pattern.debugDescription) cannot be read: \(error.reason)",
          advice: "Correct the pattern; `\\` in front takes a character as it is.")
      }
    }
  }

  /// Whether a path is ignored, given what matched the folder it is in.
  package func ignores(_ path: String, in folder: Matches) -> (isIgnored: Bool, matches: Matches) {
    var isIgnored = false
    var matches = Matches()
    matches.matched = [Bool](repeating: false, count: patterns.count)
    for (index, pattern) in patterns.enumerated() {
      var isMatch = !folder.matched.isEmpty && folder.matched[index]
      if !isMatch {
        // A pattern that would change nothing need not be looked at.
        guard pattern.isException == isIgnored else { continue }
        isMatch = pattern.matches(path)
      }
      matches.matched[index] = isMatch
      if isMatch { isIgnored = !pattern.isException }
    }
    return (isIgnored, matches)
  }

  /// Whether a path is ignored, by itself or with a folder it is in.
  package func ignores(_ path: String) -> Bool {
    var matches = Matches()
    var isIgnored = false
    var prefix = ""
    for part in path.pathParts {
      prefix += prefix.isEmpty ? String(part) : "/\(part)"
      (isIgnored, matches) = ignores(prefix, in: matches)
    }
    return isIgnored
  }

  /// Whether something in an ignored folder may be taken back by an exception.
  func mayTakeBack(in folder: String) -> Bool {
    patterns.contains { pattern in
      guard pattern.isException else { return false }
      var start = pattern.text.unicodeScalars[...]
      for ending in ["/**", "/*"].map(\.unicodeScalars) where start.suffix(ending.count).elementsEqual(ending)
      {
        start.removeLast(ending.count)
      }
      return start.contains { "*?[]\\^".unicodeScalars.contains($0) }
        || (String(start) + "/").utf8.starts(with: (folder + "/").utf8)
    }
  }

  /// Takes a path back that the patterns ignore.
  mutating func keep(_ path: String) {
    guard ignores(path), let pattern = try? IgnorePattern("!" + Self.escaped(path)) else { return }
    patterns.append(pattern)
  }

  private static func escaped(_ path: String) -> String {
    var text = String.UnicodeScalarView()
    for character in path.unicodeScalars {
      if "*?[]\\".unicodeScalars.contains(character) { text.append("\\") }
      text.append(character)
    }
    return String(text)
  }
}
