/// The words of a request that stand in one list with names that were understood: in "stop front and lim", front, where
/// lim was.
enum NameList {
  private static let joints: Set<String> = ["and", "or", "&", "plus"]
  /// What may follow a list without saying anything of its last name alone.
  private static let closings: Set<String> = ["please", "now", "too", "again", "both", "then", "immediately"]

  /// The words in order, as they were written; whether they are names, only who knows what there is can tell.
  static func words(beside names: Set<String>, in text: String) -> [String] {
    var found: [String] = []
    var list: [String] = []
    func end() {
      if list.contains(where: names.contains) { found += list.filter { !names.contains($0) } }
      list = []
    }
    var isJoined = false
    let chunks = text.split(whereSeparator: \.isWhitespace)
    for (index, chunk) in chunks.enumerated() {
      if joints.contains(chunk.lowercased()) {
        isJoined = !list.isEmpty
        continue
      }
      if !isJoined { end() }
      let word = KnownNames.name(chunk)
      // "stop web, front stays": what goes on to something else is no part of the list.
      let next = index + 1 < chunks.count ? chunks[index + 1].lowercased() : ""
      let isItem =
        !isJoined || next.isEmpty || word.utf8.count < chunk.utf8.count || joints.contains(next)
        || closings.contains(KnownNames.name(next[...]))
      if !word.isEmpty, isItem { list.append(word) }
      isJoined = isItem && chunk.hasSuffix(",")
    }
    end()
    return found
  }
}
