/// Turns a run's events into OpenTelemetry spans: a line of OTLP/JSON for each span that ends, as the collector's file
/// receiver reads them.
///
/// Source of names and attributes: OpenTelemetry's semantic conventions for generative AI, "agent spans"
/// (`invoke_agent`, `execute_tool`, `gen_ai.*`); attributes of this host's own begin with `longshore.`. Arguments and
/// objects are not exported: they may hold what is nobody else's business.
public struct SpanExporter: Sendable {
  private struct Open: Sendable {
    var start: SystemTime
    var step: AgentStep
    var events: [JSONValue] = []
  }

  private var open: [SpanID: Open] = [:]
  private var start: SystemTime?

  /// Makes an exporter for one run.
  public init() {}

  /// Takes an event; gives the line of the span that it ends, where it ends one.
  public mutating func line(for event: RunEvent) -> String? {
    start = start ?? event.time
    switch event.kind {
    case .started(_, let step):
      open[event.span] = Open(start: event.time, step: step)
      return nil
    case .progress: return nil
    case .handedOver(_, let from, let to, _):
      open[event.span]?.events.append(Self.event("longshore.handoff", at: event.time, from: from, to: to))
      return nil
    case .notHandedOver(_, let from, let to):
      open[event.span]?.events.append(Self.event("longshore.no_handoff", at: event.time, from: from, to: to))
      return nil
    case .ended(_, let result):
      guard let span = open.removeValue(forKey: event.span) else { return nil }
      return Self.line(
        event, "execute_tool \(span.step.operation)", from: span.start,
        [
          ("gen_ai.operation.name", "execute_tool"), ("gen_ai.tool.name", span.step.operation.rawValue),
          ("gen_ai.tool.type", "function"), ("gen_ai.agent.name", span.step.agent),
          ("longshore.effect", result.step.plan.effect.rawValue),
        ], events: span.events, failure: result.failure)
    case .finished(let result):
      let agent = (result.steps.first?.step ?? result.notBegun.first)?.agent ?? "longshore"
      return Self.line(
        event, "invoke_agent \(agent)", from: start ?? event.time,
        [
          ("gen_ai.operation.name", "invoke_agent"), ("gen_ai.agent.name", agent),
          ("gen_ai.provider.name", "longshore"), ("longshore.state", result.state.rawValue),
        ], events: [], failure: result.failure)
    }
  }

  private static func line(
    _ event: RunEvent, _ name: String, from start: SystemTime, _ texts: [(String, String)],
    events: [JSONValue], failure: Failure?
  ) -> String {
    var texts = texts
    if let failure { texts.append(("error.type", failure.code)) }
    var span: [String: JSONValue] = [
      "traceId": .string(event.run.description), "spanId": .string(event.span.description),
      "name": .string(name),
      // SPAN_KIND_INTERNAL
      "kind": 1, "startTimeUnixNano": time(start), "endTimeUnixNano": time(event.time),
      "attributes": attributes(texts), "events": .array(events),
      // STATUS_CODE_OK, STATUS_CODE_ERROR
      "status": failure == nil ? ["code": 1] : ["code": 2, "message": .string(failure?.code ?? "")],
    ]
    if let parent = event.parent { span["parentSpanId"] = .string(parent.description) }
    let data: JSONValue = [
      "resourceSpans": [
        [
          "resource": ["attributes": attributes([("service.name", "longshore")])],
          "scopeSpans": [["scope": ["name": "longshore"], "spans": [.object(span)]]],
        ]
      ]
    ]
    return data.canonicalText
  }

  private static func event(_ name: String, at moment: SystemTime, from: String, to: String) -> JSONValue {
    [
      "name": .string(name), "timeUnixNano": time(moment),
      "attributes": attributes([("longshore.from", from), ("longshore.to", to)]),
    ]
  }

  /// 64-bit numbers are texts in OTLP/JSON.
  private static func time(_ moment: SystemTime) -> JSONValue {
    .string(String(moment.nanosecondsSinceEpoch))
  }

  private static func attributes(_ texts: [(String, String)]) -> JSONValue {
    .array(texts.map { ["key": .string($0), "value": ["stringValue": .string($1)]] })
  }
}
