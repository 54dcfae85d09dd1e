/// Collects what in a request speaks for a candidate, each stretch with its source and weight.
struct MatchedSpans {
  let text: RequestText
  let matches: PhraseMatches
  let index: DelegationIndex
  let weights: FittedWeights

  /// At most this many stretches a candidate.
  private static let most = 12

  /// What speaks for a candidate, the most telling first.
  func spans(for standing: Standing, on board: Scoreboard) -> [Delegation.Match] {
    var spans: [Delegation.Match] = []
    for match in matches.matches {
      for number in index.trie.patterns(at: match.node) {
        if let span = phrase(index.patterns[Int(number)], match, standing) { add(span, to: &spans) }
      }
    }
    addMentions(of: standing, to: &spans)
    if let example = example(of: standing, on: board) { spans.append(example) }
    spans.sort { ($1.weight, $0.start, $0.end) < ($0.weight, $1.start, $1.end) }
    return Array(spans.prefix(Self.most))
  }

  private func add(_ span: Delegation.Match, to spans: inout [Delegation.Match]) {
    if let same = spans.firstIndex(where: {
      $0.start == span.start && $0.end == span.end && $0.source == span.source
    }) {
      if spans[same].weight < span.weight { spans[same] = span }
    } else {
      spans.append(span)
    }
  }

  private func phrase(_ pattern: Pattern, _ match: PhraseMatch, _ standing: Standing) -> Delegation.Match? {
    let source = pattern.source
    guard Int(source.agent) == standing.agent,
      source.operation < 0 || Int(source.operation) == standing.operation
    else { return nil }
    let isPasted = text.words[match.words.lowerBound].region.contains(.pasted)
    let worth = pattern.worth(left: match.share, isPasted: isPasted)
    guard worth > 0 else { return nil }
    return span(match.words, source, weight: worth * weights.weight(of: source.kind))
  }

  private func addMentions(of standing: Standing, to spans: inout [Delegation.Match]) {
    for (number, word) in text.words.enumerated() where word.isContent && word.term >= 0 {
      for entry in index.mentions.range(of: word.term)
      where Int(index.mentions[entry].agent) == standing.agent {
        let mention = index.mentions[entry]
        let source = EvidenceSource(
          kind: mention.kind, agent: mention.agent, operation: -1, line: mention.line)
        add(
          span(number..<number + 1, source, weight: mention.weight * word.worth * weights[.mention]),
          to: &spans)
      }
    }
  }

  /// The example request that is most like this one.
  private func example(of standing: Standing, on board: Scoreboard) -> Delegation.Match? {
    let signs =
      standing.operation >= 0 ? board.operations[standing.operation] : board.agents[standing.agent].own
    guard signs[.example] > 0, signs.exampleNumber >= 0 else { return nil }
    let shared = text.words.indices.filter { number in
      let word = text.words[number]
      return word.isContent
        && index.exampleMentions.range(of: word.term).contains {
          index.exampleMentions[$0].example == signs.exampleNumber
        }
    }
    guard let first = shared.first, let last = shared.last else { return nil }
    let example = index.examples[Int(signs.exampleNumber)]
    var span = span(first..<last + 1, example.source, weight: signs[.example] * weights[.example])
    if span.section == nil { span.section = example.text }
    return span
  }

  private func span(_ words: Range<Int>, _ source: EvidenceSource, weight: Float) -> Delegation.Match {
    let bytes = text.bytes(of: words)
    let agent = index.agents[Int(source.agent)]
    let operation = source.operation < 0 ? nil : index.operations[Int(source.operation)].operation.name
    return Delegation.Match(
      text: text.text(of: words), start: bytes.lowerBound, end: bytes.upperBound, source: source.kind,
      weight: Double(weight), operation: operation, file: source.line > 0 ? agent.file : nil,
      line: source.line > 0 ? Int(source.line) : nil,
      section: source.line > 0 ? agent.section(at: source.line) : nil)
  }
}
