/// A phrase found in a request.
struct PhraseMatch: Sendable {
  let words: Range<Int>
  /// The automaton's node, whose patterns it stands for.
  let node: Int32
  /// Whether a longer phrase covers it: the more specific one says what is meant.
  var isCovered = false
}

/// All phrases of a request, in the order of their first words.
struct PhraseMatches {
  private(set) var matches: [PhraseMatch] = []
  /// Per word, its first match.
  private var first: [Int32] = []

  init(_ text: RequestText, _ index: DelegationIndex) {
    first.reserveCapacity(text.words.count + 1)
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
          if longest >= 0 { matches[longest].isCovered = true }
          longest = matches.count
          // What lies inside an earlier, longer phrase is covered by it.
          matches.append(PhraseMatch(words: start..<end, node: node, isCovered: end <= reach))
        }
      }
      if longest >= 0 { reach = max(reach, matches[longest].words.upperBound) }
    }
    first.append(Int32(matches.count))
  }

  /// The matches that begin at a word.
  @inline(__always)
  func beginning(at word: Int) -> Range<Int> { Int(first[word])..<Int(first[word + 1]) }
}
