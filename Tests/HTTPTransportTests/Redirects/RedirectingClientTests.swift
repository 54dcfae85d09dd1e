import HTTPTransport
import HTTPTransportTesting
import Testing

@Suite(.timeLimit(.minutes(1)))
struct RedirectingClientTests {
  private func url(_ server: StubServer, _ path: String) throws -> HTTPURL {
    try #require(HTTPURL("http://127.0.0.1:\(server.port)\(path)"))
  }

  @Test func `a blob on somebody else's server is fetched, and the registry's token stays behind`()
    async throws
  {
    let store = try StubServer(overTCP: true) { _ in .response(body: "blob") }
    let there = "http://127.0.0.1:\(store.port)/signed?key=1"
    let registry = try StubServer(overTCP: true) { request in
      request.target == "/v2/app/blobs/x"
        ? .response(307, headers: ["Location": "/elsewhere"]) : .response(302, headers: ["Location": there])
    }
    let client = RedirectingClient()
    let (end, response) = try await client.open(
      "GET", url(registry, "/v2/app/blobs/x"), headers: ["Authorization": "Bearer secret"])
    #expect(try await response.body.collect(upTo: 9) == Array("blob".utf8))
    #expect(end.description == there)
    #expect(registry.requests.map(\.target) == ["/v2/app/blobs/x", "/elsewhere"])
    #expect(registry.requests.allSatisfy { $0.header("Authorization") == "Bearer secret" })
    #expect(store.requests.first?.header("Authorization") == nil)
    #expect(store.requests.first?.target == "/signed?key=1")
  }

  @Test func `what was taken off does not come back when the way leads home`() async throws {
    let home = try StubServer(overTCP: true) { request in
      guard request.target == "/start" else { return .response(body: "end") }
      return .response(302, headers: ["Location": "http://127.0.0.1:\(request.header("X-Other") ?? "")/away"])
    }
    let back = "http://127.0.0.1:\(home.port)/end"
    let other = try StubServer(overTCP: true) { _ in .response(302, headers: ["Location": back]) }
    _ = try await RedirectingClient().open(
      "GET", url(home, "/start"), headers: ["Cookie": "secret", "X-Other": "\(other.port)"])
    #expect(home.requests.map { $0.header("Cookie") } == ["secret", nil])
  }

  @Test func `redirects without end are cut off, and their time is counted together`() async throws {
    let server = try StubServer(overTCP: true) { _ in .response(302, headers: ["Location": "/again"]) }
    let error = await #expect(throws: HTTPError.self) {
      try await RedirectingClient(policy: RedirectPolicy(maximum: 3)).open("GET", url(server, "/"))
    }
    #expect(error?.code == .redirectRefused)
    #expect(server.requests.count == 4)

    let slow = try StubServer(overTCP: true) { _ in
      StubReply([.pause(milliseconds: 60)] + StubReply.response(302, headers: ["Location": "/again"]).steps)
    }
    let late = await #expect(throws: HTTPError.self) {
      try await RedirectingClient(policy: RedirectPolicy(maximum: 100)).open(
        "GET", url(slow, "/"), timeouts: .total(.milliseconds(200)))
    }
    #expect(late?.expired == .total)
    #expect(slow.requests.count < 6)
  }

  @Test func `a POST comes back with its redirect, and is not sent anywhere else`() async throws {
    let server = try StubServer(overTCP: true) { _ in .response(307, headers: ["Location": "/there"]) }
    let (end, response) = try await RedirectingClient().open("POST", url(server, "/here"), body: .bytes([1]))
    #expect(response.head.status == 307)
    #expect(end.target == "/here")
    #expect(server.requests.count == 1)
  }

  @Test func `headers with credentials do not print them`() {
    let headers: HTTPHeaders = [
      "authorization": "Bearer secret", "X-Registry-Auth": "secret", "Accept": "all",
    ]
    for text in ["\(headers)", String(reflecting: headers), "\(HTTPRequest("GET", "/", headers: headers))"] {
      #expect(!text.contains("secret"))
      #expect(text.contains("Accept: all"))
    }
  }
}
