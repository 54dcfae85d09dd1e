import HTTPTransport
import HTTPTransportTesting
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ConnectingTests {
  @Test func `a name with several addresses is reached at the one that answers`() async throws {
    // localhost is ::1 and 127.0.0.1 on most machines; the stub has the second one only.
    let stub = try TCPStub { socket in
      _ = socket.read()
      _ = socket.write(Array("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi".utf8))
    }
    let client = HTTPClient(.tcp(host: "localhost", port: stub.port))
    #expect(
      try await client.fetch(HTTPRequest("GET", "/"), limit: 9, timeouts: .total(.seconds(10))).body
        == Array("hi".utf8))
  }

  @Test func `nobody at a port, and a name that does not exist, are errors of their own`() async throws {
    let refused = await #expect(throws: HTTPError.self) {
      try await HTTPClient(.tcp(host: "127.0.0.1", port: 1)).fetch(HTTPRequest("GET", "/"), limit: 9)
    }
    #expect(refused?.code == .unreachable)
    #expect(refused?.systemError != nil)
    let unknown = await #expect(throws: HTTPError.self) {
      try await HTTPClient(.tcp(host: "no-such-host.invalid", port: 1)).fetch(
        HTTPRequest("GET", "/"), limit: 9, timeouts: .total(.seconds(20)))
    }
    #expect(unknown?.code == .unreachable || unknown?.code == .timedOut)
  }

  @Test func `an idle connection is closed when its time is over`() async throws {
    let server = try StubServer { _ in .response(body: "x") }
    let client = HTTPClient(server.address, idleLifetime: .milliseconds(50))
    _ = try await client.fetch(HTTPRequest("GET", "/"), limit: 9)
    while server.openConnectionCount > 0 { await Task.yield() }
    _ = try await client.fetch(HTTPRequest("GET", "/"), limit: 9)
    #expect(server.connectionCount == 2)
  }

  @Test func `a body that broke off stays broken for whoever asks again`() async throws {
    let server = try StubServer { _ in
      StubReply.raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf").thenClose()
    }
    var iterator = try await HTTPClient(server.address).open(HTTPRequest("GET", "/")).body.makeAsyncIterator()
    #expect(try await iterator.next() == Array("half".utf8))
    for _ in 0..<2 {
      let error = await #expect(throws: HTTPError.self) { try await iterator.next() }
      #expect(error?.code == .closed)
    }
  }

  @Test func `a program that cannot be a connection says why`() async throws {
    for (arguments, word) in [
      (["-c", "echo no route >&2; exit 1"], "no route"), (["-c", "exit 0"], "without"),
    ] {
      let client = HTTPClient(.program(ProgramCommand("sh", arguments, environment: [:])))
      let error = await #expect(throws: HTTPError.self) {
        try await client.fetch(HTTPRequest("GET", "/"), limit: 9, timeouts: .total(.seconds(20)))
      }
      #expect(error?.message.contains(word) == true)
    }
    let missing = await #expect(throws: HTTPError.self) {
      try await HTTPClient(.program(ProgramCommand("no-such-program", [], environment: [:]))).fetch(
        HTTPRequest("GET", "/"), limit: 9)
    }
    #expect(missing?.code == .unreachable)
  }

  @Test func `a silent program ends at the deadline and when its task is cancelled`() async throws {
    let client = HTTPClient(.program(ProgramCommand("sleep", ["600"], environment: [:])))
    let late = await #expect(throws: HTTPError.self) {
      try await client.fetch(HTTPRequest("GET", "/"), limit: 9, timeouts: .total(.milliseconds(100)))
    }
    #expect(late?.code == .timedOut)
    let task = Task { try await client.fetch(HTTPRequest("GET", "/"), limit: 9).body }
    try await Task.sleep(for: .milliseconds(100))
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
