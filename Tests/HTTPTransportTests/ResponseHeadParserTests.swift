import Testing

@testable import HTTPTransport

struct ResponseHeadParserTests {
  private func parse(_ text: String, limits: HTTPLimits = HTTPLimits()) throws -> HTTPResponseHead? {
    var parser = ResponseHeadParser(limits: limits)
    return try parser.parse(Array(text.utf8)[...])?.head
  }

  @Test func `a head is read with its fields in order, names without regard to case`() throws {
    let head = try #require(
      try parse("HTTP/1.1 404 Not Found\r\nApi-Version: 1.41\r\nX-A:\t one \r\nx-a: two\r\n\r\nbody"))
    #expect(head.status == 404)
    #expect(head.reason == "Not Found")
    #expect(head.headers["api-version"] == "1.41")
    #expect(head.headers.fields.map(\.value) == ["1.41", "one", "two"])
    #expect(head.headers.list("X-A") == ["one", "two"])
  }

  @Test(arguments: [
    "HTTP/1.1 200\r\n\r\n",  // no reason, and no space before it
    "HTTP/1.1 200 \r\n\r\n",  // an empty reason
    "HTTP/1.0 200 OK\n\n",  // bare line feeds (RFC 9112 §2.2)
    "HTTP/1.1 200 OK\r\nEmpty:\r\n\r\n",
    "HTTP/1.1 200 OK\r\nUtf8: ü\r\n\r\n",
  ])
  func `lenient but legal heads are read`(_ text: String) throws {
    #expect(try parse(text)?.status == 200)
  }

  @Test func `a head that arrives in any two pieces is read once the second is there`() throws {
    let bytes = Array("HTTP/1.1 200 OK\r\nA: b\r\n\r\nrest".utf8)
    let length = bytes.count - 4
    for split in 0..<length {
      var parser = ResponseHeadParser(limits: HTTPLimits())
      #expect(try parser.parse(bytes[..<split]) == nil, "nothing is ready after \(split) bytes")
      let parsed = try #require(try parser.parse(bytes[...]))
      #expect(parsed.length == length)
      #expect(parsed.head.headers["A"] == "b")
    }
  }

  @Test(arguments: [
    "SSH-2.0-OpenSSH_9.2\r\n\r\n",
    "HTTP/2 200\r\n\r\n",
    "HTTP/1.1  200 OK\r\n\r\n",
    "HTTP/1.1 20 OK\r\n\r\n",
    "HTTP/1.1 2000 OK\r\n\r\n",
    "HTTP/1.1 099 Low\r\n\r\n",
    "HTTP/1.1 600 High\r\n\r\n",
    "HTTP/1.1 -20 OK\r\n\r\n",
    "HTTP/1.1 200 O\u{0}K\r\n\r\n",
    "HTTP/1.1 200 OK\r\nNo colon\r\n\r\n",
    "HTTP/1.1 200 OK\r\n: no name\r\n\r\n",
    "HTTP/1.1 200 OK\r\nA : space before the colon\r\n\r\n",
    "HTTP/1.1 200 OK\r\nA: b\r\n folded\r\n\r\n",
    "HTTP/1.1 200 OK\r\nA: b\rC: d\r\n\r\n",
    "HTTP/1.1 200 OK\r\nA: \u{0}\r\n\r\n",
    "\r\nHTTP/1.1 200 OK\r\n\r\n",
    "HTTP/1.1\r\n\r\n",
  ])
  func `anything else is malformed`(_ text: String) {
    let error = #expect(throws: HTTPError.self) { try parse(text) }
    #expect(error?.code == .malformed)
  }

  @Test func `another protocol is noticed at its first bytes, without waiting for a line`() {
    #expect(throws: HTTPError.self) { try parse("* OK IMAP4 ready") }
    #expect(throws: HTTPError.self) { try parse("\u{15}\u{3}") }
  }

  @Test func `a head that never ends, and one with too many fields, are refused`() {
    let limits = HTTPLimits(headBytes: 1000, headerFields: 10)
    let endless = "HTTP/1.1 200 OK\r\nA: " + String(repeating: "x", count: 1000)
    #expect(throws: HTTPError(.limitExceeded, "the answer's head is longer than 1000 bytes")) {
      try parse(endless, limits: limits)
    }
    let crowded = "HTTP/1.1 200 OK\r\n" + String(repeating: "A: b\r\n", count: 11) + "\r\n"
    #expect(throws: HTTPError(.limitExceeded, "the answer has more than 10 header fields")) {
      try parse(crowded, limits: limits)
    }
  }

  @Test func `interim answers are skipped, but not without end`() throws {
    let limits = HTTPLimits(interimResponses: 3)
    let interim = "HTTP/1.1 100 Continue\r\n\r\n"
    var reader = AnswerHeadReader(limits: limits)
    var input = Array((String(repeating: interim, count: 3) + "HTTP/1.1 201 Created\r\n\r\nX").utf8)[...]
    #expect(try reader.read(&input)?.status == 201)
    #expect(Array(input) == Array("X".utf8))

    reader = AnswerHeadReader(limits: limits)
    input = Array(String(repeating: interim, count: 4).utf8)[...]
    let error = #expect(throws: HTTPError.self) { try reader.read(&input) }
    #expect(error?.code == .limitExceeded)
  }
}
