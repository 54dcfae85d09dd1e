import DockerClient
import DockerClientTesting
import HTTPTransportTesting
import Testing

/// Streams that go on after a loss, against a scripted engine.
@Suite(.timeLimit(.minutes(1)))
struct ResumingTests {
  private func frames(_ lines: ClosedRange<Int>, ends: Bool = false) -> StubReply {
    let body = lines.flatMap { number in
      LogDemultiplexerTests.frame(1, "2026-01-01T00:00:0\(number).5Z line \(number)\n")
    }
    var reply = StubReply.chunked([body], headers: ["Content-Type": "application/x"])
    if !ends {
      reply.steps.removeLast()
      reply.steps.append(.close)
    }
    return reply
  }

  private let running = StubReply.json(
    #"{"Id":"c1","State":{"Running":true,"StartedAt":"2026-01-01T00:00:00Z"},"Config":{}}"#)
  private let ended = StubReply.json(#"{"Id":"c1","State":{"StartedAt":"2026-01-01T00:00:00Z"},"Config":{}}"#)

  @Test func `a followed log goes on where it was, and ends with the container`() async throws {
    let engine = try StubEngine([
      "GET /containers/web/json": running, "GET /containers/c1/json": running,
      "GET /containers/c1/json": ended, "GET /containers/c1/logs": frames(1...3),
      // The engine goes down properly: the answer ends, the container does not.
      "GET /containers/c1/logs": frames(2...4, ends: true),
      "GET /containers/c1/logs": frames(4...6, ends: true),
    ])
    var options = LogOptions(tail: 10)
    options.follow = true
    var texts: [String] = []
    for try await line in try await engine.client.resumingContainerLogs("web", options: options) {
      texts.append(line.text)
    }
    #expect(texts == (1...6).map { "line \($0)" })
    let logs = engine.requestLines.filter { $0.contains("/logs") }
    #expect(logs.count == 4)
    #expect(!logs[3].contains("follow"), "once it has ended, only what is left is asked for")
    #expect(logs[0].hasSuffix("/containers/c1/logs?stdout=1&stderr=1&follow=1&timestamps=1&tail=10"))
    #expect(logs[1].hasSuffix("since=1767225602.500000000") || logs[1].contains("since=17672256"))
    #expect(!logs[1].contains("tail"))
  }

  @Test func `what a container wrote before it ended, while nobody listened, is not missing`() async throws {
    let restarted = StubReply.json(
      #"{"Id":"c1","State":{"Running":true,"StartedAt":"2026-01-01T00:00:07Z"},"Config":{}}"#)
    for (after, last) in [(ended, ""), (restarted, "&until=1767225607.000000000")] {
      let engine = try StubEngine([
        "GET /containers/web/json": running, "GET /containers/c1/json": after,
        // The engine goes down properly, and comes back after the container has ended.
        "GET /containers/c1/logs": frames(1...3, ends: true),
        "GET /containers/c1/logs": frames(3...6, ends: true),
      ])
      var options = LogOptions()
      options.follow = true
      var texts: [String] = []
      for try await line in try await engine.client.resumingContainerLogs("web", options: options) {
        texts.append(line.text)
      }
      #expect(texts == (1...6).map { "line \($0)" })
      let logs = engine.requestLines.filter { $0.contains("/logs") }
      #expect(logs.count == 2)
      #expect(logs.last?.hasSuffix(last) == true)
    }
  }

  @Test func `a container that is removed as it ends has nothing left to read`() async throws {
    let leaving = StubReply.json(#"{"message":"marked for removal"}"#, status: 409)
    for replies in [
      [("GET /containers/c1/json", ended), ("GET /containers/c1/logs", leaving)], [],
    ] as [[(String, StubReply)]] {
      let engine = try StubEngine(
        [("GET /containers/web/json", running), ("GET /containers/c1/logs", frames(1...3, ends: true))]
          + replies)
      var options = LogOptions()
      options.follow = true
      var count = 0
      for try await _ in try await engine.client.resumingContainerLogs("web", options: options) { count += 1 }
      #expect(count == 3)
    }
  }

  @Test func `a loss is reported once patience is at its end`() async throws {
    let engine = try StubEngine([
      "GET /containers/web/json": running, "GET /containers/c1/logs": frames(1...1),
    ])
    var options = LogOptions()
    options.follow = true
    let lines = try await engine.client.resumingContainerLogs(
      "web", options: options, reconnection: Reconnection(patience: .milliseconds(200)))
    var iterator = lines.makeAsyncIterator()
    #expect(try await iterator.next()?.text == "line 1")
    engine.stop()
    let error = await #expect(throws: DockerError.self) { try await iterator.next() }
    #expect(error?.code == .unreachable || error?.code == .connectionLost)
  }

  @Test func `events go on after a loss, none twice`() async throws {
    func event(_ number: Int) -> String {
      #"{"Type":"container","Action":"start","Actor":{"ID":"\#(number)"},"timeNano":\#(1_700_000_000_000_000_000 + number)}"#
    }
    func reply(_ numbers: ClosedRange<Int>) -> StubReply {
      var reply = StubReply.chunked(numbers.map { Array((event($0) + "\n").utf8) })
      reply.steps.removeLast()
      reply.steps.append(.close)
      return reply
    }
    let engine = try StubEngine([
      "GET /events": reply(1...3), "GET /events": reply(2...4), "GET /events": reply(1...6),
    ])
    var ids: [String] = []
    let start = Timestamp(seconds: 1_600_000_000)
    for try await event in try await engine.client.resumingEvents(
      since: start, filters: [:], reconnection: Reconnection())
    {
      ids.append(event.actor.id)
      if ids.count == 6 { break }
    }
    #expect(ids == ["1", "2", "3", "4", "5", "6"])
    #expect(engine.requestLines.last?.hasSuffix("/events?since=1699999999.000000004") == true)
  }
}
