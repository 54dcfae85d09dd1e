extension Scoreboard {
  @inline(__always)
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
  mutating func count(_ match: PhraseMatch, _ leading: LeadingWords, in text: RequestText) {
    let isPasted = text.words[match.words.lowerBound].region.contains(.pasted)
    let form = WordForm.of(text.words[match.words])
    for number in index.trie.patterns(at: match.node) {
      let pattern = index.patterns[Int(number)]
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

  /// Counts a neighbour's phrase: it says to what something is done, never what.
  mutating func countShared(_ match: PhraseMatch) {
    for number in index.trie.patterns(at: match.node) {
      let pattern = index.patterns[Int(number)]
      guard pattern.source.kind == .object else { continue }
      let worth = 0.6 * pattern.worth(left: match.share, isPasted: false)
      raise(.object, pattern.source, to: worth)
      if pattern.source.operation >= 0 {
        operations.noteObject(match.words.lowerBound, of: Int(pattern.source.operation))
      }
    }
  }
}
