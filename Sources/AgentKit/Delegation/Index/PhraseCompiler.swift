/// Gathers the phrases of definitions and operations, and measures how telling each is.
struct PhraseCompiler {
  private var trie = PhraseTrie(capacity: 4096)
  private var patterns: [Pattern] = []
  /// The terms of all patterns one after the other, and per pattern where its own begin.
  private var terms: [Int32] = []
  private var firstTerm: [Int32] = [0]

  /// Adds a phrase; what is no word at all is none.
  mutating func add(_ text: DeclaredText, from source: EvidenceSource, _ table: inout TermTable) {
    guard let last = text.last else { return }
    var form = WordForm()
    let first = terms.count
    for word in text {
      terms.append(table.number(of: word))
      form.add(word.surface)
    }
    firstTerm.append(Int32(terms.count))
    claim(terms[first...], source.kind, isCommon: last.isCommon, &table)
    trie.add(terms[first...], pattern: Int32(patterns.count))
    patterns.append(
      Pattern(
        source: source, words: Int32(text.count), form: form.value,
        isAmbiguous: text.count == 1 && last.isCommon))
  }

  /// Notes how much the words of a phrase belong to its agent's trade.
  private func claim(
    _ phrase: ArraySlice<Int32>, _ kind: EvidenceKind, isCommon: Bool, _ table: inout TermTable
  ) {
    for term in phrase {
      let isJargon = table.isJargon(term)
      switch kind {
      case .verb: table.claim(term, isJargon ? 0.6 : 0.25)
      case .object, .phrase, .trigger, .name:
        table.claim(term, phrase.count == 1 ? (isCommon ? 0.5 : 1) : isJargon ? 0.8 : 0.35)
      case .signature: table.claim(term, isJargon ? 0.5 : 0.2)
      default: break
      }
    }
  }

  /// The automaton and its patterns, node by node.
  ///
  /// - Parameter share: Per term, how much of what operations declare about it counts.
  mutating func finish(share: [Float]) -> (trie: PhraseTrie, patterns: [Pattern]) {
    let patterns = patterns
    trie.finish { number in
      switch patterns[Int(number)].source.kind {
      case .verb: .verb
      case .object: .object
      default: []
      }
    }
    for node in 0..<trie.count where trie.hasPatterns(at: node) { measure(trie.patterns(at: node), share) }
    // Patterns that are found together stand together.
    return (trie, trie.patternsByNode.map { self.patterns[Int($0)] })
  }

  /// Measures the patterns of one phrase against each other.
  private mutating func measure(_ phrase: ArraySlice<Int32>, _ share: [Float]) {
    var agents: Float = 0
    var last: Int32 = -1
    for pattern in phrase {
      let agent = patterns[Int(pattern)].source.agent
      // Agents come one after the other.
      if agent != last { agents += 1 }
      last = agent
    }
    let rarity = FieldWeights.rarity(spread: agents)
    for number in phrase {
      let pattern = Int(number)
      patterns[pattern].agentRarity = rarity
      var most = -Float.infinity
      for term in terms[Int(firstTerm[pattern])..<Int(firstTerm[pattern + 1])] {
        most = max(most, share[Int(term)])
      }
      patterns[pattern].share = most
    }
  }
}
