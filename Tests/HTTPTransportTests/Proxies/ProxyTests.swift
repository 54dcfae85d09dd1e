import HTTPTransport
import HTTPTransportTesting
import Testing

/// Through a real proxy. Its servers have names, since none is used for this machine's own addresses.
@Suite(.timeLimit(.minutes(2)))
struct ProxyTests {
  private func client(
    _ address: HTTPAddress, by proxy: StubProxy, user: String = "", more: [String: String] = [:]
  ) -> HTTPClient {
    let url = "http://\(user)127.0.0.1:\(proxy.port)"
    let variables = ["HTTP_PROXY": url, "HTTPS_PROXY": url].merging(more) { $1 }
    return HTTPClient(address, proxies: ProxySettings(environment: variables))
  }

  @Test func `a server without TLS is asked through the proxy in the absolute form`() async throws {
    let server = try StubServer(overTCP: true) { .response(body: "\($0.target) \($0.bodyText)") }
    let proxy = try StubProxy(routes: ["engine.test:2375": server.port])
    let client = client(.tcp(host: "engine.test", port: 2375), by: proxy)
    let (_, body) = try await client.fetch(
      HTTPRequest("POST", "/a?b=c", body: .bytes(Array("body".utf8))), limit: 99)
    #expect(String(decoding: body, as: UTF8.self) == "/a?b=c body")
    #expect(proxy.requests.map(\.target) == ["http://engine.test:2375/a?b=c"])
    #expect(proxy.requests.first?.header("Host") == "engine.test:2375")
    #expect(server.requests.first?.target == "/a?b=c")
  }

  @Test func `another protocol gets a tunnel, for a proxy that reads requests would be in its way`()
    async throws
  {
    let server = try StubServer(overTCP: true) { _ in
      StubReply([
        .send(Array("HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\nfirst ".utf8)),
        .echo, .close,
      ])
    }
    let proxy = try StubProxy(routes: ["engine.test:2375": server.port])
    let request = HTTPRequest("POST", "/exec", headers: ["Connection": "Upgrade", "Upgrade": "tcp"])
    let result = try await client(.tcp(host: "engine.test", port: 2375), by: proxy).upgrade(request)
    guard case .upgraded(let connection) = result else {
      Issue.record("the upgrade was refused")
      return
    }
    try await connection.write(Array("second".utf8))
    await connection.finishWriting()
    var bytes: [UInt8] = []
    while let more = try await connection.read() { bytes += more }
    #expect(String(decoding: bytes, as: UTF8.self) == "first second")
    #expect(proxy.requests.map(\.method) == ["CONNECT"])
  }

  @Test func `TLS goes through a tunnel, and the server's own name is checked at its end`() async throws {
    let authority = try await TestAuthority()
    try authority.write("hello.txt", "hello through a tunnel")
    let server = try await TLSServer(
      authority.sign("server", names: "DNS:engine.test"), folder: authority.folder)
    let proxy = try StubProxy(routes: ["engine.test:2376": server.port, "other.test:2376": server.port])
    let settings = TLSSettings(authorityFiles: [authority.file])
    let (_, body) = try await client(.tls(host: "engine.test", port: 2376, settings), by: proxy)
      .fetch(HTTPRequest("GET", "/hello.txt"), limit: 99)
    #expect(String(decoding: body, as: UTF8.self) == "hello through a tunnel")
    #expect(
      proxy.requests.first?.head == "CONNECT engine.test:2376 HTTP/1.1\r\nHost: engine.test:2376\r\n\r\n")
    let error = await #expect(throws: HTTPError.self) {
      try await client(.tls(host: "other.test", port: 2376, settings), by: proxy)
        .fetch(HTTPRequest("GET", "/hello.txt"), limit: 99)
    }
    #expect(error?.code == .untrustedServer)
  }

  @Test func `credentials go to the proxy and to nobody else`() async throws {
    let server = try StubServer(overTCP: true) { _ in .response(body: "x") }
    let proxy = try StubProxy(
      routes: ["engine.test:80": server.port], authorization: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
    let address = HTTPAddress.tcp(host: "engine.test", port: 80)
    _ = try await client(address, by: proxy, user: "Aladdin:open%20sesame@").fetch(
      HTTPRequest("GET", "/"), limit: 9)
    let upgrade = try await client(address, by: proxy, user: "Aladdin:open%20sesame@")
      .upgrade(HTTPRequest("GET", "/"))
    guard case .refused(let response) = upgrade else {
      Issue.record("a plain answer is no upgrade")
      return
    }
    #expect(response.head.status == 200)
    #expect(try await response.body.collect(upTo: 9) == Array("x".utf8))
    #expect(server.requests.last?.header("Proxy-Authorization") == nil, "a tunnel hides it from the server")

    for (user, tunnelled) in [("", false), ("a:b@", false), ("", true), ("a:b@", true)] {
      let error = await #expect(throws: HTTPError.self) {
        let client = client(address, by: proxy, user: user)
        if tunnelled {
          _ = try await client.upgrade(HTTPRequest("GET", "/"))
        } else {
          _ = try await client.fetch(HTTPRequest("GET", "/"), limit: 9)
        }
      }
      #expect(error?.code == .proxyAuthenticationRequired)
      #expect(error?.advice?.contains("HTTP_PROXY") == true)
    }
  }

  @Test func `a proxy that refuses, breaks off, is silent or is not there is named`() async throws {
    let refusing = try StubProxy(routes: [:])
    let closing = try TCPStub { _ = $0.read() }
    let silent = try SilentServer(overTCP: true)
    for (port, code) in [
      (refusing.port, HTTPError.Code.proxyRefused), (closing.port, .proxyRefused), (silent.port, .timedOut),
      (1, .unreachable),
    ] {
      let client = HTTPClient(
        .tls(host: "engine.test", port: 2376, TLSSettings()),
        proxies: ProxySettings(environment: ["HTTPS_PROXY": "http://127.0.0.1:\(port)"]))
      // Only silence is cut short: the others answer, however busy the machine is.
      let patience: Duration = code == .timedOut ? .milliseconds(300) : .seconds(60)
      let error = await #expect(throws: HTTPError.self) {
        try await client.fetch(
          HTTPRequest("GET", "/"), limit: 9, timeouts: HTTPTimeouts(connect: patience))
      }
      #expect(error?.code == code)
      #expect(error?.message.contains("127.0.0.1:\(port) (HTTPS_PROXY)") == true)
    }
  }

  @Test func `what NO_PROXY excepts is asked straight`() async throws {
    let server = try StubServer(overTCP: true) { _ in .response(body: "x") }
    let proxy = try StubProxy(routes: [:])
    _ = try await client(.tcp(host: "127.0.0.1", port: server.port), by: proxy)
      .fetch(HTTPRequest("GET", "/"), limit: 9)
    #expect(proxy.requests.isEmpty)
  }
}
