extension Scoreboard {
  private mutating func raise(_ sign: OperationSign, _ source: EvidenceSource, to strength: Float) {
    guard strength > 0 else { return }
    if source.operation >= 0 {
      operations.raise(sign, of: Int(source.operation), to: strength)
    } else {
      touchAgent(Int(source.agent))
      agents[Int(source.agent)].own.raise(sign, to: strength)
    }
  }

  /// Counts a phrase.
  mutating func count(
    _ match: PhraseMatch, _ leading: LeadingWords, in words: [RequestWord], _ index: DelegationIndex
  ) {
    let isPasted = words[match.words.lowerBound].region.contains(.pasted)
    let form = WordForm.of(words[match.words])
    for place in index.trie.places(at: match.node) {
      let pattern = index.patterns[place]
      let source = pattern.source
      let operation = Int(source.operation)
      let worth = pattern.worth(left: match.share, isPasted: isPasted)
      guard worth > 0 else { continue }
      switch source.kind {
      case .signature: raise(.signature, source, to: worth)
      case .phrase: raise(pattern.form == form ? .phrase : .inflectedPhrase, source, to: worth)
      case .verb:
        raise(.verb, source, to: worth)
        if operation >= 0 {
          operations.noteVerb(match.words.lowerBound, of: operation)
          if match.words.lowerBound == leading.word, pattern.form == form {
            operations.noteOrder(of: operation)
          }
        }
        if match.words.contains(leading.verb) { raise(.leadingVerb, source, to: pattern.share) }
      case .object:
        raise(.object, source, to: worth)
        if operation >= 0 { operations.noteObject(match.words.lowerBound, of: operation) }
        if match.words.contains(leading.object) { raise(.leadingObject, source, to: pattern.share) }
      case .trigger, .name:
        touchAgent(Int(source.agent))
        agents[Int(source.agent)].raise(source.kind == .trigger ? .trigger : .name, to: worth)
      default: break
      }
    }
  }

  /// Counts a neighbour's phrases: they say to what something is done, never what.
  mutating func countShared(_ words: Range<Int>, of request: ReadRequest) {
    let matches = request.matches
    for number in words {
      for match in matches.beginning(at: number) { countShared(matches.matches[match], request.index) }
    }
  }

  private mutating func countShared(_ match: PhraseMatch, _ index: DelegationIndex) {
    for place in index.trie.places(at: match.node) {
      let pattern = index.patterns[place]
      guard pattern.source.kind == .object else { continue }
      let worth = 0.6 * pattern.worth(left: match.share, isPasted: false)
      raise(.object, pattern.source, to: worth)
      if pattern.source.operation >= 0 {
        operations.noteObject(match.words.lowerBound, of: Int(pattern.source.operation))
      }
    }
  }
}
