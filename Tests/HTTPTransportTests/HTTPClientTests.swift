import HTTPTransport
import HTTPTransportTesting
import Testing

@Suite(.timeLimit(.minutes(5)))
struct HTTPClientTests {
  @Test func `one connection serves one exchange after the other`() async throws {
    let server = try StubServer { .response(body: $0.target) }
    let client = HTTPClient(server.address)
    for number in 0..<20 {
      let (head, body) = try await client.fetch(HTTPRequest("GET", "/\(number)"), limit: 100)
      #expect(head.status == 200)
      #expect(body == Array("/\(number)".utf8))
    }
    #expect(server.connectionCount == 1)
    #expect(server.requests.first?.head == "GET /0 HTTP/1.1\r\nHost: localhost\r\n\r\n")
  }

  @Test func `a kept connection that the server closed is replaced, even for a POST`() async throws {
    let server = try StubServer { _ in .response(body: "x").thenClose() }
    let client = HTTPClient(server.address)
    for method in ["GET", "POST", "GET"] {
      _ = try await client.fetch(HTTPRequest(method, "/"), limit: 10)
      while server.openConnectionCount > 0 { await Task.yield() }
    }
    #expect(server.connectionCount == 3)
    #expect(server.requests.map(\.method) == ["GET", "POST", "GET"])
  }

  @Test func `a server that closes without a word is an error, and a POST is not sent twice`() async throws {
    let server = try StubServer { $0.target == "/first" ? .response() : StubReply([.close]) }
    let client = HTTPClient(server.address)
    _ = try await client.fetch(HTTPRequest("GET", "/first"), limit: 10)
    let error = await #expect(throws: HTTPError.self) {
      try await client.fetch(HTTPRequest("POST", "/second"), limit: 10)
    }
    #expect(error?.code == .noAnswer)
    #expect(server.requests.map(\.target) == ["/first", "/second"])
  }

  @Test func `a body is sent chunked as it is made`() async throws {
    let server = try StubServer { .response(body: $0.bodyText) }
    let parts = Parts(["one ", "", "two ", "three"])
    let (_, body) = try await HTTPClient(server.address).fetch(
      HTTPRequest("POST", "/", body: .pulled { parts.next() }), limit: 100)
    #expect(String(decoding: body, as: UTF8.self) == "one two three")
    #expect(server.requests.first?.header("Transfer-Encoding") == "chunked")
  }

  @Test func `a body of a known length goes without chunks, and must be as long as was said`() async throws {
    let server = try StubServer { .response(body: $0.bodyText) }
    let client = HTTPClient(server.address)
    let parts = Parts(["one ", "", "two"])
    let (_, body) = try await client.fetch(
      HTTPRequest("PUT", "/", body: .sized(7) { parts.next() }), limit: 100)
    #expect(String(decoding: body, as: UTF8.self) == "one two")
    #expect(server.requests.first?.header("Transfer-Encoding") == nil)
    #expect(server.requests.first?.header("Content-Length") == "7")
    for length in [6, 8] {
      let parts = Parts(["one ", "two"])
      let error = await #expect(throws: HTTPError.self) {
        try await client.fetch(HTTPRequest("PUT", "/", body: .sized(length) { parts.next() }), limit: 100)
      }
      #expect(error?.code == .invalidRequest)
    }
  }

  @Test func `what a body's source throws comes out as it is`() async throws {
    struct Broken: Error {}
    let server = try StubServer { _ in .response() }
    await #expect(throws: Broken.self) {
      try await HTTPClient(server.address).fetch(
        HTTPRequest("POST", "/", body: .pulled { throw Broken() }), limit: 100)
    }
  }

  @Test func `a server that refuses an upload early is heard, and the rest is not sent`() async throws {
    let server = try StubServer(beforeBody: true) { _ in
      StubReply.response(400, body: "no such builder").thenClose()
    }
    let megabyte = [UInt8](repeating: 0x61, count: 1 << 20)
    let sent = Counter()
    let endless = HTTPRequest(
      "POST", "/build",
      body: .pulled {
        sent.add(1)
        return megabyte
      })
    let (head, body) = try await HTTPClient(server.address).fetch(endless, limit: 100)
    #expect(head.status == 400)
    #expect(String(decoding: body, as: UTF8.self) == "no such builder")
    #expect(sent.value < 100)

    let large = HTTPRequest("POST", "/build", body: .bytes([UInt8](repeating: 0x61, count: 32 << 20)))
    #expect(try await HTTPClient(server.address).fetch(large, limit: 100).head.status == 400)
  }

  @Test func `an answer longer than allowed is refused`() async throws {
    let server = try StubServer { _ in .response(body: String(repeating: "x", count: 101)) }
    let error = await #expect(throws: HTTPError.self) {
      try await HTTPClient(server.address).fetch(HTTPRequest("GET", "/"), limit: 100)
    }
    #expect(error?.code == .limitExceeded)
  }

  @Test func `silence ends at the deadline, before the head and within a body`() async throws {
    let server = try StubServer {
      $0.target == "/head"
        ? StubReply([.awaitClose])
        : StubReply([.send(Array("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf".utf8)), .awaitClose])
    }
    let client = HTTPClient(server.address)
    for target in ["/head", "/body"] {
      let error = await #expect(throws: HTTPError.self) {
        try await client.fetch(HTTPRequest("GET", target), limit: 100, timeouts: .total(.milliseconds(50)))
      }
      #expect(error?.code == .timedOut)
    }
    let response = try await client.open(
      HTTPRequest("GET", "/body"), timeouts: HTTPTimeouts(idle: .milliseconds(50)))
    let error = await #expect(throws: HTTPError.self) { try await response.body.collect(upTo: 100) }
    #expect(error?.code == .timedOut)
  }

  @Test func `nobody at the address is an error that carries the system's reason`() async throws {
    let client = HTTPClient(.unix(path: "/tmp/longshore-no-such-socket"))
    let error = await #expect(throws: HTTPError.self) {
      try await client.fetch(HTTPRequest("GET", "/"), limit: 100)
    }
    #expect(error?.code == .unreachable)
    #expect(error?.systemError == 2)
    let long = HTTPClient(.unix(path: "/" + String(repeating: "x", count: 200)))
    await #expect(throws: HTTPError.self) { try await long.fetch(HTTPRequest("GET", "/"), limit: 100) }
  }

  @Test func `cancelling ends a blocked exchange and a blocked body at once`() async throws {
    let server = try StubServer {
      $0.target == "/head"
        ? StubReply([.awaitClose])
        : StubReply([.send(Array("HTTP/1.1 200 OK\r\n\r\nhello".utf8)), .awaitClose])
    }
    let client = HTTPClient(server.address)
    let exchange = Task { try await client.fetch(HTTPRequest("GET", "/head"), limit: 100).body }
    while server.requests.isEmpty { await Task.yield() }
    exchange.cancel()
    await #expect(throws: CancellationError.self) { try await exchange.value }

    let (started, report) = AsyncStream.makeStream(of: Void.self)
    let stream = Task {
      for try await _ in try await client.open(HTTPRequest("GET", "/body")).body { report.yield() }
    }
    for await _ in started { break }
    stream.cancel()
    await #expect(throws: CancellationError.self) { try await stream.value }
    while server.openConnectionCount > 0 { await Task.yield() }
  }

  @Test func `a task that was cancelled before sends nothing, not even on a kept connection`() async throws {
    let server = try StubServer { _ in .response(body: "hello") }
    let client = HTTPClient(server.address)
    _ = try await client.fetch(HTTPRequest("GET", "/first"), limit: 100)
    let late = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await client.fetch(HTTPRequest("POST", "/late"), limit: 100).body
    }
    late.cancel()
    await #expect(throws: CancellationError.self) { try await late.value }
    #expect(server.requests.map(\.target) == ["/first"])
  }

  @Test func `letting go of a body before its end closes its connection`() async throws {
    let server = try StubServer { _ in
      StubReply([.send(Array("HTTP/1.1 200 OK\r\n\r\nhello".utf8)), .awaitClose])
    }
    for try await _ in try await HTTPClient(server.address).open(HTTPRequest("GET", "/")).body { break }
    while server.openConnectionCount > 0 { await Task.yield() }
  }

  @Test func `a slow reader holds the sender up instead of filling memory`() async throws {
    let megabyte = [UInt8](repeating: 0x61, count: 1 << 20)
    let sent = Counter()
    let pieces = [[StubReply.Step]](repeating: [.send(megabyte), .call { sent.add(1) }], count: 64)
    let head = StubReply.Step.send(Array("HTTP/1.1 200 OK\r\n\r\n".utf8))
    let server = try StubServer { _ in StubReply([head] + pieces.joined() + [.close]) }
    var iterator = try await HTTPClient(server.address).open(HTTPRequest("GET", "/")).body
      .makeAsyncIterator()
    var total = try #require(try await iterator.next()).count
    try await Task.sleep(for: .milliseconds(100))
    #expect(sent.value <= 1, "nobody reads, so nothing more is sent than the system holds back")
    while let bytes = try await iterator.next() {
      #expect(bytes.count <= HTTPLimits().visitBytes, "no more is read than was asked for")
      total += bytes.count
    }
    #expect(total == 64 << 20)
  }

  @Test func `a hundred silent streams do not hold up a request`() async throws {
    let server = try StubServer {
      $0.target == "/ping"
        ? .response(body: "OK") : StubReply([.send(Array("HTTP/1.1 200 OK\r\n\r\n".utf8)), .awaitClose])
    }
    let client = HTTPClient(server.address)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<100 {
        group.addTask {
          do {
            for try await _ in try await client.open(HTTPRequest("GET", "/stream")).body {}
          } catch is CancellationError {}
        }
      }
      while server.requests.count < 100 { await Task.yield() }
      let (_, body) = try await client.fetch(
        HTTPRequest("GET", "/ping"), limit: 10, timeouts: .total(.seconds(10)))
      #expect(body == Array("OK".utf8))
      group.cancelAll()
    }
  }

  @Test func `an upgraded connection carries bytes both ways until each side has finished`() async throws {
    let server = try StubServer { _ in
      StubReply([
        .send(Array("HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\nfirst ".utf8)),
        .echo,
        .close,
      ])
    }
    let request = HTTPRequest("POST", "/exec", headers: ["Connection": "Upgrade", "Upgrade": "tcp"])
    guard case .upgraded(let connection) = try await HTTPClient(server.address).upgrade(request) else {
      Issue.record("the upgrade was refused")
      return
    }
    async let answer = {
      var bytes: [UInt8] = []
      while let more = try await connection.read() { bytes += more }
      return String(decoding: bytes, as: UTF8.self)
    }()
    try await connection.write(Array("second".utf8))
    await connection.finishWriting()
    #expect(try await answer == "first second")
  }

  @Test func `a switch of protocols that nobody asked for ends the connection`() async throws {
    let server = try StubServer { _ in
      StubReply([.send(Array("HTTP/1.1 101 Switching\r\nUpgrade: tcp\r\n\r\n".utf8)), .awaitClose])
    }
    let client = HTTPClient(server.address)
    for _ in 1...2 {
      let error = await #expect(throws: HTTPError.self) {
        try await client.fetch(HTTPRequest("GET", "/"), limit: 9)
      }
      #expect(error?.code == .malformed)
      while server.openConnectionCount > 0 { await Task.yield() }
    }
    #expect(server.connectionCount == 2)
  }

  @Test func `a refused upgrade is an ordinary answer`() async throws {
    let server = try StubServer { _ in .response(409, body: "not running") }
    let result = try await HTTPClient(server.address).upgrade(HTTPRequest("POST", "/exec"))
    guard case .refused(let response) = result else {
      Issue.record("the upgrade was not refused")
      return
    }
    #expect(response.head.status == 409)
    #expect(try await response.body.collect(upTo: 100) == Array("not running".utf8))
  }
}
