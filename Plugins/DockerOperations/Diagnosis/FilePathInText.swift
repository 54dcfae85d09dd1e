/// Finds paths in the messages of programs.
enum FilePathInText {
  /// The first absolute path in a text: from a slash at the beginning of a word to the word's end, without the
  /// punctuation around it. `nil` where there is none, or it is longer than paths may be.
  static func first(in text: String) -> String? {
    let quotes: Set<Character> = ["'", "\"", "`", "(", "[", "<", ",", ";", ":", ")", "]", ">"]
    for word in text.split(separator: " ") {
      let path = word.drop { quotes.contains($0) }.prefix { !quotes.contains($0) }
      if path.hasPrefix("/"), path.utf8.count > 1, path.utf8.count <= 4096 {
        return String(path)
      }
    }
    return nil
  }
}
