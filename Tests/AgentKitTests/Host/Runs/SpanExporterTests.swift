import Foundation
import Testing

@testable import AgentKit

struct SpanExporterTests {
  private struct Traces: Decodable {
    struct Resource: Decodable { let scopeSpans: [Scope] }
    struct Scope: Decodable { let spans: [Span] }
    struct Span: Decodable {
      let traceId, spanId, name, startTimeUnixNano, endTimeUnixNano: String
      let parentSpanId: String?
      let kind: Int
      let status: Status
      let attributes: [Attribute]
      let events: [Event]
      func attribute(_ key: String) -> String? { attributes.first { $0.key == key }?.value.stringValue }
    }
    struct Status: Decodable { let code: Int }
    struct Attribute: Decodable {
      struct Value: Decodable { let stringValue: String }
      let key: String
      let value: Value
    }
    struct Event: Decodable { let name: String }
    let resourceSpans: [Resource]
  }

  @Test func `a run becomes spans under one, a line each`() async throws {
    let host = try AgentHost(
      definitions: [toyDefinition("watcher", worksWith: "painter"), toyDefinition("painter")],
      modules: [ToyModule(Journal())])
    let steps = [
      StepRequest(agent: "watcher", operation: "thing.look", arguments: ["thing": "hunter2"]),
      StepRequest(agent: "painter", operation: "thing.paint"),
    ]
    var exporter = SpanExporter()
    var lines: [String] = []
    for await event in host.run(try await host.plan(steps)) {
      if let line = exporter.line(for: event) { lines.append(line) }
    }
    #expect(lines.allSatisfy { !$0.contains("\n") && !$0.contains("hunter2") })
    let spans = try lines.map { line in
      try #require(
        try JSONDecoder().decode(Traces.self, from: Data(line.utf8)).resourceSpans.first?.scopeSpans.first?
          .spans
          .first)
    }
    #expect(
      spans.map(\.name) == ["execute_tool thing.look", "execute_tool thing.paint", "invoke_agent watcher"])
    #expect(spans.map(\.parentSpanId) == [spans[2].spanId, spans[2].spanId, nil])
    #expect(Set(spans.map(\.traceId)).count == 1)
    #expect(spans.allSatisfy { $0.traceId.count == 32 && $0.spanId.count == 16 && $0.kind == 1 })
    #expect(spans.map(\.status.code) == [1, 2, 2])
    #expect(spans[0].attribute("gen_ai.operation.name") == "execute_tool")
    #expect(spans[0].attribute("gen_ai.tool.name") == "thing.look")
    #expect(spans[1].attribute("error.type") == "policy.not-approved")
    #expect(spans[2].attribute("longshore.state") == "partial")
    #expect(spans[1].events.map(\.name) == ["longshore.handoff"])
    for span in spans {
      #expect(try #require(Int(span.startTimeUnixNano)) <= #require(Int(span.endTimeUnixNano)))
    }
  }
}
