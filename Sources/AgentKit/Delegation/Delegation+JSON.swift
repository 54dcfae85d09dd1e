extension Delegation {
  /// The answer as one line of JSON, without a line's end.
  ///
  /// - Parameter id: What the request was called, where it was called something: written first.
  public func json(id: JSONValue? = nil) -> [UInt8] {
    var bytes: [UInt8] = []
    appendJSON(to: &bytes, id: id)
    return bytes
  }

  /// Writes the same behind what is there.
  package func appendJSON(to bytes: inout [UInt8], id: JSONValue? = nil) {
    var json = JSONBytes()
    json.write(self, id: id)
    json.append(to: &bytes)
  }
}

extension JSONBytes {
  fileprivate mutating func write(_ delegation: Delegation, id: JSONValue?) {
    raw("{")
    if let id {
      raw("\"id\":")
      value(id)
      raw(",")
    }
    raw("\"request\":")
    string(delegation.request)
    raw(",\"decision\":")
    string(delegation.decision.rawValue)
    raw(",\"agent\":")
    optional(delegation.agent)
    raw(",\"confidence\":")
    decimal(delegation.confidence)
    raw(",\"operation\":")
    optional(delegation.operation?.rawValue)
    raw(",\"arguments\":")
    object(delegation.arguments)
    raw(",\"steps\":")
    list(delegation.steps) { $0.write($1) }
    raw(",\"candidates\":")
    list(delegation.candidates) { $0.write($1) }
    raw(",\"microseconds\":")
    decimal(delegation.microseconds)
    if let question = delegation.question {
      raw(",\"question\":{\"text\":")
      string(question.text)
      raw(",\"choices\":")
      list(question.choices) { $0.string($1) }
      if let missing = question.missing {
        raw(",\"missing\":{\"agent\":")
        string(missing.agent)
        raw(",\"operation\":")
        string(missing.operation.rawValue)
        raw(",\"parameter\":")
        string(missing.parameter)
        raw("}")
      }
      raw("}")
    }
    if !delegation.masked.isEmpty {
      raw(",\"masked\":")
      list(delegation.masked) { $0.write($1) }
    }
    raw("}")
  }

  private mutating func optional(_ text: String?) {
    if let text { string(text) } else { raw("null") }
  }

  private mutating func write(_ step: Delegation.Step) {
    raw("{\"text\":")
    string(step.text)
    raw(",\"agent\":")
    string(step.agent)
    raw(",\"operation\":")
    optional(step.operation?.rawValue)
    raw(",\"arguments\":")
    object(step.arguments)
    raw("}")
  }

  private mutating func write(_ candidate: Delegation.Candidate) {
    raw("{\"agent\":")
    string(candidate.agent)
    raw(",\"score\":")
    decimal(candidate.score)
    raw(",\"operation\":")
    optional(candidate.operation?.rawValue)
    raw(",\"matched\":")
    switch candidate.reasons {
    case .found(let evidence): list(evidence.spans) { $0.write($1, of: evidence) }
    case .read(let matches): list(matches) { $0.write($1) }
    }
    raw("}")
  }

  private mutating func write(_ match: Delegation.Match) {
    raw("{\"text\":")
    string(match.text)
    raw(",\"start\":")
    integer(match.start)
    raw(",\"end\":")
    integer(match.end)
    raw(",\"source\":")
    string(match.source.rawValue)
    raw(",\"weight\":")
    decimal(match.weight)
    if let operation = match.operation {
      raw(",\"operation\":")
      string(operation.rawValue)
    }
    if let file = match.file {
      raw(",\"file\":")
      string(file)
    }
    if let line = match.line {
      raw(",\"line\":")
      integer(line)
    }
    if let section = match.section {
      raw(",\"section\":")
      string(section)
    }
    raw("}")
  }

  /// Writes what `Evidence.matches` makes of a stretch, without making it.
  private mutating func write(_ span: Evidence.Span, of evidence: Evidence) {
    let source = span.source
    let index = evidence.request.index
    raw("{\"text\":")
    string(evidence.request.text.bytes, Int(span.start)..<Int(span.end))
    raw(",\"start\":")
    integer(Int(span.start))
    raw(",\"end\":")
    integer(Int(span.end))
    raw(",\"source\":")
    string(source.kind.rawValue)
    raw(",\"weight\":")
    decimal(Double(span.weight))
    if source.operation >= 0 {
      raw(",\"operation\":")
      string(index.operationNames[Int(source.operation)].rawValue)
    }
    if source.line > 0 {
      raw(",\"file\":")
      string(index.agents[Int(source.agent)].file)
      raw(",\"line\":")
      integer(Int(source.line))
    }
    if let section = evidence.section(of: span) {
      raw(",\"section\":")
      string(section)
    }
    raw("}")
  }

  private mutating func write(_ span: MaskedSpan) {
    raw("{\"text\":")
    string(span.text)
    raw(",\"start\":")
    integer(span.start)
    raw(",\"end\":")
    integer(span.end)
    raw(",\"reason\":")
    string(span.reason.rawValue)
    raw("}")
  }
}
