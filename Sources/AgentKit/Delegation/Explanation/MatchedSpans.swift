/// Collects what in a request speaks for a candidate, each stretch with its source and weight.
struct MatchedSpans {
  private let words: [RequestWord]
  private let matches: PhraseMatches
  private let index: DelegationIndex
  private let weights: FittedWeights

  init(request: ReadRequest) {
    words = request.text.words
    matches = request.matches
    index = request.index
    weights = request.weights
  }

  /// At most this many stretches a candidate.
  private static let most = 12

  /// What speaks for a candidate, the most telling first.
  func spans(for standing: Standing) -> [Evidence.Span] {
    var spans: [Evidence.Span] = []
    spans.reserveCapacity(Self.most + 2)
    for match in matches.matches {
      for place in index.trie.places(at: match.node) {
        let pattern = index.patterns[place]
        guard Int(pattern.source.agent) == standing.agent,
          pattern.source.operation < 0 || Int(pattern.source.operation) == standing.operation
        else { continue }
        add(pattern, match, to: &spans)
      }
    }
    addMentions(of: standing, to: &spans)
    addLearned(of: standing, to: &spans)
    if let example = example(of: standing) {
      insert(example, into: &spans)
      if spans.count > Self.most { spans.removeLast() }
    }
    return spans
  }

  /// Keeps the most telling stretches in their order, each once for every kind of source.
  private func add(_ span: Evidence.Span, to spans: inout [Evidence.Span]) {
    if spans.count == Self.most, span.weight < spans[Self.most - 1].weight { return }
    if let same = spans.firstIndex(where: {
      $0.start == span.start && $0.end == span.end && $0.source.kind == span.source.kind
    }) {
      guard spans[same].weight < span.weight else { return }
      spans.remove(at: same)
    }
    insert(span, into: &spans)
    if spans.count > Self.most { spans.removeLast() }
  }

  private func insert(_ span: Evidence.Span, into spans: inout [Evidence.Span]) {
    var place = spans.count
    while place > 0, Self.isMoreTelling(span, spans[place - 1]) { place -= 1 }
    spans.insert(span, at: place)
  }

  private static func isMoreTelling(_ span: Evidence.Span, _ other: Evidence.Span) -> Bool {
    if span.weight != other.weight { return span.weight > other.weight }
    return (span.start, span.end) < (other.start, other.end)
  }

  private func add(_ pattern: Pattern, _ match: PhraseMatch, to spans: inout [Evidence.Span]) {
    let isPasted = words[match.words.lowerBound].region.contains(.pasted)
    let worth = pattern.worth(left: match.share, isPasted: isPasted)
    guard worth > 0 else { return }
    add(span(match.words, pattern.source, worth * weights.weight(of: pattern.source.kind)), to: &spans)
  }

  private func addMentions(of standing: Standing, to spans: inout [Evidence.Span]) {
    let weight = weights[.mention]
    for number in words.indices {
      let word = words[number]
      guard word.isContent, word.term >= 0 else { continue }
      for entry in index.mentions.range(of: word.term)
      where Int(index.mentions[entry].agent) == standing.agent {
        let mention = index.mentions[entry]
        let source = EvidenceSource(kind: mention.kind, agent: mention.agent, line: Int(mention.line))
        add(span(number..<number + 1, source, mention.weight * word.worth * weight), to: &spans)
      }
    }
  }

  private func addLearned(of standing: Standing, to spans: inout [Evidence.Span]) {
    let source = EvidenceSource(
      kind: .learned, agent: Int32(standing.agent), operation: Int32(standing.operation))
    for number in words.indices {
      let weight = index.learned.weight(of: words[number].learned, for: standing)
      if weight > 0 { add(span(number..<number + 1, source, weight), to: &spans) }
      let ofPair = index.learned.weight(of: words[number].learnedPair, for: standing)
      if ofPair > 0 { add(span(number - 1..<number + 1, source, ofPair), to: &spans) }
    }
  }

  /// The example request that is most like this one.
  private func example(of standing: Standing) -> Evidence.Span? {
    let signs = standing.signs
    guard signs[.example] > 0, signs.exampleNumber >= 0 else { return nil }
    func shares(_ number: Int) -> Bool {
      let word = words[number]
      return word.isContent && index.examples.holds(signs.exampleNumber, word.term)
    }
    guard let first = words.indices.first(where: shares), let last = words.indices.last(where: shares) else {
      return nil
    }
    let example = index.examples.examples[Int(signs.exampleNumber)]
    var span = span(first..<last + 1, example.source, signs[.example] * weights[.example])
    span.example = signs.exampleNumber
    return span
  }

  private func span(_ range: Range<Int>, _ source: EvidenceSource, _ weight: Float) -> Evidence.Span {
    Evidence.Span(
      start: words[range.lowerBound].start, end: words[range.upperBound - 1].end, source: source,
      weight: weight)
  }
}
