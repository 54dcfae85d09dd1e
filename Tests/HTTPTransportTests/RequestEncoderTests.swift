import Testing

@testable import HTTPTransport

struct RequestEncoderTests {
  private func encode(_ request: HTTPRequest) throws -> String {
    String(decoding: try request.encodedHead(host: "localhost"), as: UTF8.self)
  }

  @Test func `a request is written as it must stand on the wire`() throws {
    #expect(try encode(HTTPRequest("GET", "/_ping")) == "GET /_ping HTTP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(
      try encode(HTTPRequest("POST", "/a", headers: ["Host": "b", "X-C": "d"], body: .bytes([1, 2])))
        == "POST /a HTTP/1.1\r\nHost: b\r\nX-C: d\r\nContent-Length: 2\r\n\r\n")
    #expect(
      try encode(HTTPRequest("POST", "/a"))
        == "POST /a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n")
    #expect(
      try encode(HTTPRequest("POST", "/a", body: .pulled { nil }))
        == "POST /a HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n")
  }

  @Test(arguments: [
    HTTPRequest("GET /", "/"), HTTPRequest("", "/"), HTTPRequest("GET", ""), HTTPRequest("GET", "/a b"),
    HTTPRequest("GET", "/a\r\nX: y"), HTTPRequest("GET", "/ü"),
    HTTPRequest("GET", "/", headers: ["A": "b\r\nC: d"]),
    HTTPRequest("GET", "/", headers: ["A\r\nC": "d"]), HTTPRequest("GET", "/", headers: ["": "d"]),
    HTTPRequest("GET", "/", headers: ["A": "\u{0}"]),
  ])
  func `nothing can be smuggled into a request`(_ request: HTTPRequest) {
    let error = #expect(throws: HTTPError.self) { try encode(request) }
    #expect(error?.code == .invalidRequest)
  }
}
