/// Finds paths in the messages of programs.
enum FilePathInText {
  /// The first absolute path in a text: from a slash at the beginning of a word to the word's end, without the
  /// punctuation around it. `nil` where there is none, or it holds what a shell would not take as it is: the path ends
  /// up in advice that people copy.
  static func first(in text: String) -> String? {
    for word in text.split(whereSeparator: \.isWhitespace) {
      var path = word.drop(while: isPunctuation).prefix { !isPunctuation($0) }
      // A sentence may end behind it; a folder's own dots stand behind a slash.
      if path.hasSuffix("."), path.dropLast().last.map({ $0 != "/" && $0 != "." }) ?? false {
        path.removeLast()
      }
      if path.hasPrefix("/"), path.contains(where: { $0 != "/" }), path.utf8.count <= 4096,
        isHarmless(path)
      {
        return String(path)
      }
    }
    return nil
  }

  private static func isPunctuation(_ character: Character) -> Bool { "'\"`([<,;:)]>".contains(character) }

  /// Whether a shell takes a path as it is.
  static func isHarmless(_ path: Substring) -> Bool {
    !path.isEmpty
      && path.utf8.allSatisfy {
        48...57 ~= $0 || 65...90 ~= $0 || 97...122 ~= $0 || "/._-+@%=".utf8.contains($0)
      }
  }
}
