/// The words of a request that stand in one list with names that were understood: in "stop front and lim", front, where
/// lim was.
enum NameList {
  private static let joints: Set<String> = ["and", "or", "&", "plus"]

  /// The words in order, as they were written; whether they are names, only who knows what there is can tell.
  static func words(beside names: Set<String>, in text: String) -> [String] {
    var found: [String] = []
    var list: [String] = []
    func end() {
      if list.contains(where: names.contains) { found += list.filter { !names.contains($0) } }
      list = []
    }
    var isJoined = false
    for chunk in text.split(whereSeparator: \.isWhitespace) {
      if joints.contains(chunk.lowercased()) {
        isJoined = !list.isEmpty
        continue
      }
      if !isJoined { end() }
      let word = KnownNames.name(chunk)
      if !word.isEmpty { list.append(word) }
      isJoined = chunk.hasSuffix(",")
    }
    end()
    return found
  }
}
