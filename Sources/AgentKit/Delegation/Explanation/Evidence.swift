/// What speaks for a candidate. An answer keeps what it takes to say so; stretches and texts are made of it when somebody
/// reads them.
struct Evidence: Sendable {
  /// A stretch of a request and what it was recognised by.
  struct Span: Sendable {
    /// Its bytes in the request.
    let start: Int32
    let end: Int32
    let source: EvidenceSource
    let weight: Float
    /// The example that it is like; negative where it is something else.
    var example: Int32 = -1
  }

  /// The request that it was found in.
  let request: ReadRequest
  /// The candidate; `nil` for one that is too far behind to be explained.
  let standing: Standing?

  /// The stretches, the most telling first; found anew each time that somebody asks.
  var spans: [Span] {
    standing.map(MatchedSpans(request: request).spans) ?? []
  }

  /// The same in texts.
  var matches: [Delegation.Match] { spans.map(match) }

  /// The section that says it, or the example that says it.
  func section(of span: Span) -> String? {
    let source = span.source
    let section = source.line > 0 ? request.index.agents[Int(source.agent)].section(at: source.line) : nil
    return section ?? (span.example < 0 ? nil : request.index.examples.examples[Int(span.example)].text)
  }

  private func match(_ span: Span) -> Delegation.Match {
    let source = span.source
    let index = request.index
    let agent = index.agents[Int(source.agent)]
    let hasLine = source.line > 0
    return Delegation.Match(
      text: String(decoding: request.text.bytes[Int(span.start)..<Int(span.end)], as: UTF8.self),
      start: Int(span.start), end: Int(span.end), source: source.kind, weight: Double(span.weight),
      operation: source.operation < 0 ? nil : index.operationNames[Int(source.operation)],
      file: hasLine ? agent.file : nil, line: hasLine ? Int(source.line) : nil, section: section(of: span))
  }
}
