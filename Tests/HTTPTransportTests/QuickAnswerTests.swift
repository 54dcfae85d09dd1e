import HTTPTransportTesting
import Testing

@testable import HTTPTransport

/// An answer that comes so quickly that whoever asked takes it himself.
@Suite(.timeLimit(.minutes(1)))
struct QuickAnswerTests {
  private static let answers = [
    "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\nhello world",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nb\r\nhello world\r\n0\r\n\r\n",
    "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\nhello world",
  ]

  private func whole(_ text: String, to method: String = "GET") -> String? {
    HTTPWire.wholeAnswer(in: Array(text.utf8), to: method, limits: HTTPLimits())
      .map { String(decoding: $0.body, as: UTF8.self) }
  }

  @Test(arguments: answers) func `an answer is whole at its last byte, not before and not after`(
    _ text: String
  ) {
    for length in 0..<text.utf8.count {
      let part = Array(text.utf8.prefix(length))
      #expect(HTTPWire.wholeAnswer(in: part, to: "GET", limits: HTTPLimits())?.head == nil, "\(length) bytes")
    }
    #expect(whole(text) == "hello world")
    #expect(whole(text + "H") == nil)
  }

  @Test func `an answer that has no body is whole with its head`() {
    #expect(whole("HTTP/1.1 204 No Content\r\n\r\n") == "")
    #expect(whole("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n", to: "HEAD") == "")
  }

  @Test(arguments: [
    "HTTP/1.1 200 OK\r\n\r\nuntil the end",
    "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nhi",
    "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nhi",
    "HTTP/1.1 101 Switching\r\nUpgrade: tcp\r\n\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nhi",
    "no HTTP at all\r\n\r\n",
  ]) func `what another exchange cannot follow is left to the connection's thread`(_ text: String) {
    #expect(whole(text) == nil)
  }

  @Test(arguments: answers)
  func `on a kept connection an answer is the same in whatever two pieces it comes`(_ text: String)
    async throws
  {
    let bytes = Array(text.utf8)
    for split in 1..<bytes.count {
      let server = try StubServer { _ in
        StubReply([
          .send(Array(bytes[..<split])), .pause(milliseconds: split % 3), .send(Array(bytes[split...])),
        ])
      }
      let client = HTTPClient(server.address)
      for _ in 1...3 {
        let (head, body) = try await client.fetch(HTTPRequest("GET", "/"), limit: 100)
        #expect(head.status == 200)
        #expect(String(decoding: body, as: UTF8.self) == "hello world")
      }
      #expect(server.connectionCount == 1)
    }
  }

  @Test func `a quick answer keeps to the limit, and opens as a body too`() async throws {
    let server = try StubServer { _ in .response(body: "hello world") }
    let client = HTTPClient(server.address)
    for _ in 1...3 {
      _ = try await client.fetch(HTTPRequest("GET", "/"), limit: 11)
      let error = await #expect(throws: HTTPError.self) {
        try await client.fetch(HTTPRequest("GET", "/"), limit: 10)
      }
      #expect(error?.code == .limitExceeded)
    }
    for _ in 1...3 {
      let response = try await client.open(HTTPRequest("GET", "/"))
      let body = try await response.body.prefix(upTo: 100, within: .seconds(5))
      #expect(String(decoding: body, as: UTF8.self) == "hello world")
    }
  }

  @Test func `a server that closes a kept connection instead of answering is asked again, once`() async throws
  {
    let server = try StubServer { request in
      request.target == "/last" ? .response(body: "last").thenClose() : .response(body: "hello")
    }
    let client = HTTPClient(server.address)
    for _ in 1...5 {
      #expect(try await client.fetch(HTTPRequest("GET", "/"), limit: 100).body == Array("hello".utf8))
      #expect(try await client.fetch(HTTPRequest("GET", "/last"), limit: 100).body == Array("last".utf8))
    }
  }

  /// The exchanges, by their numbers, for which somebody waited.
  ///
  /// - Parameter isWorthIt: Whether a wait was not in vain, by how many there were before.
  private func waits(in exchanges: Int, isWorthIt: (Int) -> Bool) throws -> [Int] {
    let quick = QuickAnswers(turn: QuickAnswers.Turn())
    var waits: [Int] = []
    for exchange in 0..<exchanges {
      _ = try quick.attempt { () throws(HTTPError) -> (result: Int, isWorthIt: Bool) in
        defer { waits.append(exchange) }
        return (0, isWorthIt(waits.count))
      }
    }
    return waits
  }

  @Test func `waits in vain become ever rarer`() throws {
    #expect(try waits(in: 70) { _ in false } == [0, 2, 5, 10, 19, 36, 53])
  }

  @Test func `a wait that was worth it begins anew`() throws {
    // The third and the fourth are not in vain, so that the next vain one costs one turn again.
    #expect(try waits(in: 12) { 2...3 ~= $0 } == [0, 2, 5, 6, 7, 9])
  }

  @Test func `one caller waits at a time`() throws {
    let turn = QuickAnswers.Turn()
    let (quick, other) = (QuickAnswers(turn: turn), QuickAnswers(turn: turn))
    let answer = try quick.attempt { () throws(HTTPError) -> (result: Int?, isWorthIt: Bool) in
      let inner = try other.attempt { () throws(HTTPError) -> (result: Int, isWorthIt: Bool) in (1, true) }
      return (inner, true)
    }
    #expect(answer == .some(nil))
    #expect(try other.attempt { () throws(HTTPError) -> (result: Int, isWorthIt: Bool) in (2, true) } == 2)
  }
}
