/// A phrase found in a request.
struct PhraseMatch: Sendable {
  let words: Range<Int>
  /// The automaton's node, whose patterns it stands for.
  let node: Int32
  /// How much of its meaning is left, from 0 to 1, where it is part of something more specific.
  var share: Float = 1

  /// What is left where a longer phrase covers it, or where it is only a part of a name.
  static let covered: Float = 0.3
}

/// All phrases of a request, in the order of their first words.
struct PhraseMatches {
  private(set) var matches: [PhraseMatch] = []
  /// Per word, its first match.
  private var first: [Int32] = []

  init(_ text: RequestText, _ index: DelegationIndex) {
    first.reserveCapacity(text.words.count + 1)
    matches.reserveCapacity(min(text.words.count, 4096))
    var reach = -1
    for start in text.words.indices {
      first.append(Int32(matches.count))
      var node = PhraseTrie.root
      var end = start
      var longest = -1
      while end < text.words.count {
        let word = text.words[end]
        guard word.counts, word.term >= 0 else { break }
        if end > start, !word.gap.isDisjoint(with: Gap.phraseBreaks) { break }
        node = index.trie.next(node, word.term)
        guard node >= 0 else { break }
        end += 1
        if index.trie.hasPatterns(at: node) {
          if longest >= 0 { matches[longest].share = PhraseMatch.covered }
          longest = matches.count
          var match = PhraseMatch(words: start..<end, node: node)
          // What lies inside an earlier, longer phrase is covered by it.
          if end <= reach || Identifiers.cutsCompound(start..<end, in: text)
            || end == start + 1 && namesContainer(start, in: text)
          {
            match.share = PhraseMatch.covered
          }
          matches.append(match)
        }
      }
      if longest >= 0 { reach = max(reach, matches[longest].words.upperBound) }
    }
    first.append(Int32(matches.count))
  }

  private static let containers = WordSet("container containers")

  /// Whether a word only says which container is meant: "the jenkins container".
  private func namesContainer(_ word: Int, in text: RequestText) -> Bool {
    word + 1 < text.words.count && text.words[word + 1].gap.isEmpty
      && Self.containers.contains(text.words[word + 1])
  }

  /// The matches that begin at a word.
  @inline(__always)
  func beginning(at word: Int) -> Range<Int> { Int(first[word])..<Int(first[word + 1]) }
}
