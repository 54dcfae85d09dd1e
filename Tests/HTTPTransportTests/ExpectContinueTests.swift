import HTTPTransport
import HTTPTransportTesting
import Testing

/// RFC 9110 §10.1.1.
@Suite(.timeLimit(.minutes(1)))
struct ExpectContinueTests {
  private func upload(_ kind: String, pulls: Counter, patience: Duration = .seconds(20)) -> HTTPRequest {
    let bytes = [UInt8](repeating: 0x61, count: 64 << 10)
    let given = Counter()
    let next: @Sendable () -> [UInt8]? = {
      pulls.add(1)
      given.add(1)
      return given.value > 3 ? nil : bytes
    }
    let body: HTTPRequest.Body =
      switch kind {
      case "bytes": .bytes(Array([[UInt8]](repeating: bytes, count: 3).joined()))
      case "sized": .sized(3 * bytes.count, next)
      default: .pulled(next)
      }
    return HTTPRequest("PUT", "/upload", body: body, continuePatience: patience)
  }

  @Test(arguments: ["bytes", "sized", "pulled"])
  func `the body goes once the server says so`(_ kind: String) async throws {
    let server = try StubServer { .response(body: "\($0.body.count)") }
    let (_, body) = try await HTTPClient(server.address).fetch(upload(kind, pulls: Counter()), limit: 99)
    #expect(String(decoding: body, as: UTF8.self) == "\(3 * 64 << 10)")
    #expect(server.requests.first?.header("Expect") == "100-continue")
  }

  @Test(arguments: ["bytes", "sized", "pulled"], [200, 400, 404])
  func `a final answer before it spares the body, whatever it says`(_ kind: String, _ status: Int)
    async throws
  {
    let received = Counter()
    let server = try TCPStub { socket in
      _ = socket.read(until: "\r\n\r\n")
      _ = socket.write(Array("HTTP/1.1 \(status) Early\r\nContent-Length: 4\r\n\r\nword".utf8))
      while case let bytes = socket.read(), !bytes.isEmpty { received.add(bytes.count) }
    }
    let pulls = Counter()
    let client = HTTPClient(.tcp(host: "127.0.0.1", port: server.port))
    let (head, body) = try await client.fetch(upload(kind, pulls: pulls), limit: 99)
    #expect(head.status == status)
    #expect(body == Array("word".utf8))
    #expect(pulls.value == 0)
    #expect(received.value == 0)
    // The server may still wait for the body: nothing else goes over this connection.
    _ = try await client.fetch(upload(kind, pulls: pulls), limit: 99)
    #expect(server.acceptedCount == 2)
  }

  @Test func `a server that does not know of it is not waited for longer than the patience`() async throws {
    let server = try TCPStub { socket in
      _ = socket.read(until: "0\r\n\r\n")
      _ = socket.write(Array("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".utf8))
    }
    let pulls = Counter()
    let (head, _) = try await HTTPClient(.tcp(host: "127.0.0.1", port: server.port)).fetch(
      upload("pulled", pulls: pulls, patience: .milliseconds(50)), limit: 99, timeouts: .total(.seconds(30)))
    #expect(head.status == 200)
    #expect(pulls.value == 4)
  }

  @Test func `the deadline is not stretched by the patience`() async throws {
    let server = try StubServer(beforeBody: true) { _ in StubReply([.awaitClose]) }
    let error = await #expect(throws: HTTPError.self) {
      try await HTTPClient(server.address).fetch(
        upload("pulled", pulls: Counter()), limit: 99, timeouts: .total(.milliseconds(50)))
    }
    #expect(error?.expired == .total)
  }

  @Test func `a server that refuses expectations gets the request without one`() async throws {
    let server = try TCPStub { socket in
      let head = String(decoding: socket.read(until: "\r\n\r\n"), as: UTF8.self)
      guard !head.contains("Expect") else {
        _ = socket.write(Array("HTTP/1.1 417 No\r\nContent-Length: 0\r\n\r\n".utf8))
        return
      }
      var count = head.utf8.count
      while count < 3 * 64 << 10, case let bytes = socket.read(), !bytes.isEmpty { count += bytes.count }
      _ = socket.write(Array("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".utf8))
    }
    let client = HTTPClient(.tcp(host: "127.0.0.1", port: server.port))
    #expect(try await client.fetch(upload("pulled", pulls: Counter()), limit: 99).head.status == 200)
    #expect(server.acceptedCount == 2)
  }

  @Test func `without a body nobody asks`() async throws {
    let server = try StubServer { _ in .response() }
    _ = try await HTTPClient(server.address).fetch(
      HTTPRequest("GET", "/", continuePatience: .seconds(9)), limit: 9)
    #expect(server.requests.first?.header("Expect") == nil)
  }
}
