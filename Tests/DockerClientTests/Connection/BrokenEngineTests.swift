import DockerClient
import DockerClientTesting
import HTTPTransportTesting
import Synchronization
import Testing

/// An engine that breaks off, dawdles or never ends.
@Suite(.timeLimit(.minutes(2)))
struct BrokenEngineTests {
  /// A whole answer as it goes over the wire, and the call that it answers.
  private struct Exchange: Sendable {
    let answer: [UInt8]
    let call: @Sendable (DockerClient) async throws -> Void

    init(_ answer: String, _ call: @escaping @Sendable (DockerClient) async throws -> Void) {
      self.answer = Array(answer.replacing("\n", with: "\r\n").utf8)
      self.call = call
    }

    init(chunks: [[UInt8]], _ call: @escaping @Sendable (DockerClient) async throws -> Void) {
      var answer: [UInt8] = []
      for step in StubReply.chunked(chunks).steps {
        if case .send(let bytes) = step { answer += bytes }
      }
      self.answer = answer
      self.call = call
    }
  }

  private static let exchanges = [
    Exchange(
      """
      HTTP/1.1 200 OK
      Api-Version: 1.41
      Content-Type: application/json
      Content-Length: 43

      [{"Id":"c1","Names":["/web"],"Created":17}]
      """
    ) { engine in
      let list = try await engine.listContainers(all: true)
      #expect(list.map(\.displayName) == ["web"])
    },
    Exchange(chunks: [
      LogDemultiplexerTests.frame(1, "hello\n"), LogDemultiplexerTests.frame(2, "oops\n"),
    ]) { engine in
      var options = LogOptions()
      options.tty = false
      var texts: [String] = []
      for try await line in try await engine.containerLogs("web", options: options).lines() {
        texts.append(line.text)
      }
      #expect(texts == ["hello", "oops"])
    },
    Exchange(chunks: [
      Array(#"{"Type":"container","Action":"start","Actor":{"ID":"a"},"#.utf8),
      Array(#""timeNano":5}"#.utf8 + [0x0A]),
      Array(#"{"Type":"network","Action":"create"}"#.utf8 + [0x0A]),
    ]) { engine in
      var actions: [String] = []
      for try await event in try await engine.events() { actions.append(event.action) }
      #expect(actions == ["start", "create"])
    },
  ]

  /// What the engine does with its next answer.
  private final class Script: Sendable {
    private let steps = Mutex<[StubReply.Step]>([])

    func next(_ steps: [StubReply.Step]) { self.steps.withLock { $0 = steps } }

    func engine() throws -> (DockerClient, StubServer) {
      let server = try StubServer { [self] request in
        request.target == "/_ping"
          ? .response(headers: ["Api-Version": "1.41"], body: "OK")
          : StubReply(steps.withLock { $0 })
      }
      return (DockerClient(address: .unix(path: server.path)), server)
    }
  }

  private func untilClosed(_ server: StubServer) async throws {
    while server.openConnectionCount > 0 { try await Task.sleep(for: .milliseconds(10)) }
  }

  @Test func `a thousand answers cut off, at every byte, are typed errors and leave no connection behind`()
    async throws
  {
    let script = Script()
    var server: StubServer
    do {
      let engine: DockerClient
      (engine, server) = try script.engine()
      var rounds = 0
      while rounds < 1000 {
        for exchange in Self.exchanges {
          for length in exchange.answer.indices {
            script.next([.send(Array(exchange.answer[..<length])), .close])
            let error = await #expect(throws: DockerError.self, "after \(length) bytes") {
              try await exchange.call(engine)
            }
            #expect(error?.code == .connectionLost, "after \(length) bytes")
            rounds += 1
          }
        }
      }
      script.next([.send(Self.exchanges[0].answer)])
      try await Self.exchanges[0].call(engine)
    }
    // The client is gone, and with it what it kept.
    try await untilClosed(server)
  }

  @Test func `an answer that comes byte by byte is the same`() async throws {
    let script = Script()
    let (engine, server) = try script.engine()
    for exchange in Self.exchanges {
      script.next(exchange.answer.flatMap { [StubReply.Step.send([$0]), .pause(milliseconds: 1)] })
      try await exchange.call(engine)
    }
    #expect(server.connectionCount == 1)
    server.stop()
  }

  @Test func `a line of 512 MB is cut where it was said, and the next one is whole`() async throws {
    let mebibyte = [UInt8](repeating: 0x78, count: 1 << 20)
    var steps: [StubReply.Step] = [.send(Array("HTTP/1.1 200 OK\r\n\r\n".utf8))]
    let header: [UInt8] = [1, 0, 0, 0, 0, 16, 0, 0]
    for _ in 0..<512 { steps += [.send(header), .send(mebibyte)] }
    steps += [.send([1, 0, 0, 0, 0, 0, 0, 6]), .send(Array("\nnext\n".utf8)), .close]
    let script = Script()
    script.next(steps)
    let (engine, server) = try script.engine()
    defer { server.stop() }
    var options = LogOptions()
    options.tty = false
    var lines: [LogLine] = []
    for try await line in try await engine.containerLogs("web", options: options).lines(limit: 1000) {
      lines.append(line)
    }
    #expect(lines.map(\.bytes.count) == [1000, 4])
    #expect(lines.map(\.isTruncated) == [true, false])
  }

  @Test func `a message that never ends is refused while it comes`() async throws {
    let script = Script()
    let start = Array("HTTP/1.1 200 OK\r\n\r\n{\"Type\":\"".utf8)
    let mebibyte = [UInt8](repeating: 0x78, count: 1 << 20)
    script.next([.send(start)] + [StubReply.Step](repeating: .send(mebibyte), count: 8) + [.awaitClose])
    let (engine, server) = try script.engine()
    let error = await #expect(throws: DockerError.self) {
      for try await _ in try await engine.events() {}
    }
    #expect(error?.code == .limitExceeded)
    try await untilClosed(server)
  }
}
