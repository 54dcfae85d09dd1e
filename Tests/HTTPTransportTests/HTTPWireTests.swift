import Testing

@testable import HTTPTransport

struct HTTPWireTests {
  private static let request = HTTPRequest("GET", "/")
  private static let answers = [
    "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\nhello world",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\nhello \r\n5;x\r\nworld\r\n0\r\nT: x\r\n\r\n",
    "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\nhello world",
  ]

  private func exchange(_ pieces: [[UInt8]], end: HTTPError? = nil) throws -> (String, reusable: Bool) {
    var wire = HTTPWire(ScriptedChannel(pieces, end: end), limits: HTTPLimits())
    _ = try wire.exchange(EncodedRequest(Self.request, host: "localhost"))
    var body: [UInt8] = []
    while let bytes = try wire.next(until: .never) { body += bytes }
    return (String(decoding: body, as: UTF8.self), wire.isReusable)
  }

  @Test(arguments: answers)
  func `an answer is the same in whatever two pieces it comes, and byte by byte`(_ answer: String) throws {
    let bytes = Array(answer.utf8)
    for split in 1..<bytes.count {
      let (body, reusable) = try exchange([Array(bytes[..<split]), Array(bytes[split...])])
      #expect(body == "hello world")
      #expect(reusable)
    }
    #expect(try exchange(bytes.map { [$0] }).0 == "hello world")
  }

  @Test func `a body that flows in small pieces is gathered, so that few visits bring all of it`() throws {
    let piece = [UInt8](repeating: 0x78, count: 32 << 10)
    let head = Array("HTTP/1.1 200 OK\r\nContent-Length: \(64 * piece.count)\r\n\r\n".utf8)
    let channel = ScriptedChannel([head] + Array(repeating: piece, count: 64), trickles: true)
    var wire = HTTPWire(channel, limits: HTTPLimits())
    _ = try wire.exchange(EncodedRequest(Self.request, host: "localhost"))
    var (visits, bytes) = (0, 0)
    while let part = try wire.next(until: .never) {
      #expect(part.count <= HTTPLimits().visitBytes)
      (visits, bytes) = (visits + 1, bytes + part.count)
    }
    #expect(bytes == 64 * piece.count)
    // One by one there would be 64.
    #expect(visits < 32, "\(visits)")
  }

  @Test(arguments: answers)
  func `an answer cut off or reset at any byte is a typed error`(_ answer: String) throws {
    let bytes = Array(answer.utf8)
    let reset = HTTPError(.closed, "reset", systemError: 104)
    for length in 0..<bytes.count {
      for end in [nil, reset] {
        let error = try #require(
          throws: HTTPError.self, "cut after \(length) bytes"
        ) { try exchange(length == 0 ? [] : [Array(bytes[..<length])], end: end) }
        #expect(error.code == (length == 0 ? .noAnswer : .closed))
      }
    }
  }

  @Test func `a loss right behind the last bytes is not taken for the end of a body without a length`() {
    let error = #expect(throws: HTTPError.self) {
      try exchange(
        [Array("HTTP/1.1 200 OK\r\n\r\nhel".utf8)], end: HTTPError(.closed, "reset", systemError: 104))
    }
    #expect(error?.systemError == 104)
  }

  @Test func `a body without a length ends with the connection, which is then of no more use`() throws {
    let (body, reusable) = try exchange([Array("HTTP/1.1 200 OK\r\n\r\nhel".utf8), Array("lo".utf8)])
    #expect(body == "hello")
    #expect(!reusable)
  }

  @Test(arguments: [
    "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
    "HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\nHTTP/1.1 200 OK",  // an answer nobody asked for
  ])
  func `a connection that is not clean afterwards is not used again`(_ answer: String) throws {
    #expect(try exchange([Array(answer.utf8)]).reusable == false)
  }
}
