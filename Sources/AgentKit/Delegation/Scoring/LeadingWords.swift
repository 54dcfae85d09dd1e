/// The first verb and the first thing of a clause: mostly what is wanted, and of what.
struct LeadingWords {
  /// The first word that says something about the subject; negative where there is none.
  private(set) var word = -1
  /// The word that the first verb begins with; negative where there is none.
  private(set) var verb = -1
  /// The word that the first thing begins with; negative where there is none.
  private(set) var object = -1

  /// None.
  init() {}

  init(_ words: Range<Int>, of request: ReadRequest) {
    let (all, matches, index) = (request.text.words, request.matches, request.index)
    word = words.first { all[$0].isContent } ?? -1
    for number in words {
      for match in matches.beginning(at: number) where matches.matches[match].share == 1 {
        let kinds = index.trie.kinds(at: matches.matches[match].node)
        if verb < 0, kinds.contains(.verb) { verb = number }
        if object < 0, kinds.contains(.object) { object = number }
      }
      if verb >= 0, object >= 0 { return }
    }
  }

  /// Whether verb and thing are the same in both. The first word needs no look: only what begins at it asks for it.
  func leadsLike(_ other: LeadingWords) -> Bool { verb == other.verb && object == other.object }
}
