import Testing

@testable import HTTPTransport

/// RFC 9110 §15.4.
struct RedirectPolicyTests {
  private func follow(
    _ method: String, _ status: Int, to location: String? = "/new", from url: String = "https://a/old",
    body: HTTPRequest.Body = .none, headers: HTTPHeaders = [:], unsafeToo: Bool = false
  ) throws -> RedirectPolicy.Step? {
    let url = try #require(HTTPURL(url))
    var head = HTTPResponseHead(status: status, reason: "", minorVersion: 1, headers: [:])
    head.headers["Location"] = location
    let step = RedirectPolicy.Step(
      url: url, request: HTTPRequest(method, url.target, headers: headers, body: body))
    return try RedirectPolicy(followsUnsafeMethods: unsafeToo).step(after: step, head)
  }

  @Test(arguments: [301, 302, 303, 307, 308])
  func `what only reads is sent on as it is`(_ status: Int) throws {
    for method in ["GET", "HEAD"] {
      let step = try #require(try follow(method, status))
      #expect(step.request.method == method)
      #expect(step.request.target == "/new")
      #expect(step.url.description == "https://a/new")
    }
  }

  @Test(arguments: [301, 302, 303, 307, 308])
  func `what may change something is not sent on unless that was asked for`(_ status: Int) throws {
    for method in ["POST", "PUT", "DELETE", "PATCH"] { #expect(try follow(method, status) == nil) }
  }

  @Test(arguments: [
    (301, "POST", "GET"), (302, "POST", "GET"), (303, "POST", "GET"), (307, "POST", "POST"),
    (308, "POST", "POST"),
    (301, "PUT", "PUT"), (302, "DELETE", "DELETE"), (303, "PUT", "GET"), (307, "PUT", "PUT"),
    (308, "PATCH", "PATCH"),
  ])
  func `asked for, each status keeps or changes the method as the RFC says`(
    _ status: Int, _ method: String, _ then: String
  ) throws {
    let step = try #require(
      try follow(
        method, status, body: .bytes([1]), headers: ["Content-Type": "x", "Accept": "y"], unsafeToo: true))
    #expect(step.request.method == then)
    #expect((step.request.headers["Content-Type"] == nil) == (then == "GET"))
    #expect(step.request.headers["Accept"] == "y")
    if case .bytes(let bytes) = step.request.body { #expect(bytes == [1] && then != "GET") }
    let gone = try follow(method, status, body: .pulled { nil }, unsafeToo: true)
    #expect((gone == nil) == (then != "GET"), "a body that was pulled is not there a second time")
  }

  @Test func `other answers, and one that names no place, are no redirects`() throws {
    for status in [200, 300, 304, 305, 306, 404] { #expect(try follow("GET", status) == nil) }
    #expect(try follow("GET", 302, to: nil) == nil)
  }

  @Test(arguments: [
    "file:///etc/passwd", "unix:///run/docker.sock", "http://", "javascript:x", "http://a b/",
  ])
  func `a place that is no web server is refused`(_ location: String) {
    let error = #expect(throws: HTTPError.self) { try follow("GET", 302, to: location) }
    #expect(error?.code == .redirectRefused)
  }

  @Test(arguments: [
    ("https://a/new", true), ("/new", true), ("https://a:443/new", true), ("https://A/new", true),
    ("https://b/new", false), ("https://a:444/new", false), ("http://a/new", false),
    ("http://a:443/new", false),
    ("https://sub.a/new", false), ("//b/new", false), ("https://user:x@b/", false),
  ])
  func `credentials stay with the server they were meant for`(_ location: String, _ kept: Bool) throws {
    let names = ["Authorization", "cookie", "PROXY-AUTHORIZATION", "X-Registry-Auth", "Host"]
    var headers: HTTPHeaders = ["Accept": "all"]
    for name in names { headers.append(name, "secret") }
    let step = try #require(try follow("GET", 302, to: location, headers: headers))
    for name in names { #expect((step.request.headers[name] != nil) == kept) }
    #expect(step.request.headers["Accept"] == "all")
  }
}
