import Testing

@testable import HTTPTransport

struct BodyFramingTests {
  private func framing(
    _ headers: HTTPHeaders, status: Int = 200, to method: String = "GET"
  ) throws -> BodyFraming {
    let head = HTTPResponseHead(
      status: status, reason: "", minorVersion: 1, headers: headers)
    return try BodyFraming(of: head, to: method, limits: HTTPLimits())
  }

  private func name(of framing: BodyFraming) -> String {
    switch framing {
    case .length(let count): "length \(count)"
    case .chunked: "chunked"
    case .untilClose: "until close"
    }
  }

  @Test func `a length, chunks or the end of the connection close a body`() throws {
    #expect(try name(of: framing(["Content-Length": "5"])) == "length 5")
    #expect(try name(of: framing(["Content-Length": "5, 5"])) == "length 5")
    #expect(try name(of: framing(["transfer-encoding": "Chunked"])) == "chunked")
    #expect(try name(of: framing([:])) == "until close")
  }

  @Test func `some answers have no body whatever they say`() throws {
    #expect(try framing(["Content-Length": "5"], status: 204).isComplete)
    #expect(try framing(["Content-Length": "5"], status: 304).isComplete)
    #expect(try framing(["Content-Length": "5"], to: "HEAD").isComplete)
  }

  @Test(arguments: [
    ["Content-Length": "-1"] as HTTPHeaders, ["Content-Length": "5x"], ["Content-Length": "5, 6"],
    ["Content-Length": "99999999999999999999"], ["Content-Length": "+5"],
    ["Transfer-Encoding": "gzip, chunked"], ["Transfer-Encoding": "chunked, chunked"],
    ["Transfer-Encoding": "chunked", "Content-Length": "5"],
    ["Content-Length": ""], ["Content-Length": " , "], ["Transfer-Encoding": ""],
    ["Transfer-Encoding": "", "Content-Length": "5"],
  ])
  func `an ambiguous length is malformed`(_ headers: HTTPHeaders) {
    let error = #expect(throws: HTTPError.self) { try framing(headers) }
    #expect(error?.code == .malformed)
  }
}
