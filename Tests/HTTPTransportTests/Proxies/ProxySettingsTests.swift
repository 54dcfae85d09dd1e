import Testing

@testable import HTTPTransport

struct ProxySettingsTests {
  private func proxy(_ environment: [String: String], for address: HTTPAddress) throws -> String? {
    try ProxySettings(environment: environment).proxy(for: address)
      .map { "\($0.isTLS ? "https" : "http")://\($0.host):\($0.port) by \($0.source)" }
  }

  private let plain = HTTPAddress.tcp(host: "example.org", port: 80)
  private let secure = HTTPAddress.tls(host: "example.org", port: 443, TLSSettings())

  @Test func `each kind of server has its variable, capitals first, and ALL_PROXY stands in`() throws {
    let both = ["HTTP_PROXY": "http://a:1", "HTTPS_PROXY": "b:2", "ALL_PROXY": "c:3"]
    #expect(try proxy(both, for: plain) == "http://a:1 by HTTP_PROXY")
    #expect(try proxy(both, for: secure) == "http://b:2 by HTTPS_PROXY")
    let small = ["http_proxy": "HTTPS://a", "https_proxy": "http://b/"]
    #expect(try proxy(small, for: plain) == "https://a:443 by http_proxy")
    #expect(try proxy(small, for: secure) == "http://b:80 by https_proxy")
    #expect(try proxy(["HTTP_PROXY": "a", "http_proxy": "b"], for: plain) == "http://a:80 by HTTP_PROXY")
    for address in [plain, secure] {
      #expect(try proxy(["all_proxy": "http://[::1]:8"], for: address) == "http://::1:8 by all_proxy")
      #expect(try proxy(["HTTP_PROXY": "", "HTTPS_PROXY": ""], for: address) == nil)
    }
    #expect(try proxy(["HTTP_PROXY": "a"], for: secure) == nil)
    #expect(try proxy(both, for: .unix(path: "/run/docker.sock")) == nil)
  }

  @Test func `in a CGI program a client cannot choose the proxy`() throws {
    let environment = ["REQUEST_METHOD": "GET", "HTTP_PROXY": "evil", "HTTPS_PROXY": "b"]
    #expect(try proxy(environment, for: plain) == nil)
    #expect(try proxy(environment, for: secure) == "http://b:80 by HTTPS_PROXY")
  }

  @Test(arguments: [
    "socks5://a:1", "http://", "http://a:0", "http://a:x", "http://us er@a b", "http://%zz@a",
  ])
  func `what is no proxy's address is an error that does not repeat it`(_ text: String) throws {
    let error = #expect(throws: HTTPError.self) { try proxy(["HTTPS_PROXY": text], for: secure) }
    #expect(error?.code == .unusableProxy)
    #expect(error?.message.contains("HTTPS_PROXY") == true)
    #expect(error?.message.contains(text) == false)
    #expect(try proxy(["HTTPS_PROXY": text, "NO_PROXY": "*"], for: secure) == nil)
  }

  @Test(
    arguments: ["HTTP_PROXY", "ALL_PROXY", "all_proxy"],
    ["socks://user:secret@a:1", "socks4://a", "SOCKS5://a:1", "socks5h://a"])
  func `a SOCKS proxy is refused and not passed by`(_ variable: String, _ text: String) throws {
    let error = #expect(throws: HTTPError.self) { try proxy([variable: text], for: plain) }
    #expect(error?.code == .unusableProxy)
    #expect(error?.message.hasPrefix("\(variable) names a proxy of a kind that is not spoken: socks") == true)
    #expect(error?.advice?.contains("NO_PROXY") == true)
    #expect(error?.message.contains("secret") == false)
  }

  @Test func `a user and a password become Basic credentials, which do not print`() throws {
    let settings = ProxySettings(environment: ["HTTP_PROXY": "http://Aladdin:open%20sesame@a:1"])
    let proxy = try #require(try settings.proxy(for: plain))
    // RFC 7617 §2
    let sent = try EncodedRequest(HTTPRequest("GET", "/"), host: "b", forwardedBy: proxy).start
    #expect(
      String(decoding: sent, as: UTF8.self)
        == "GET http://b/ HTTP/1.1\r\nHost: b\r\nProxy-Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n\r\n"
    )
    for text in ["\(proxy)", "\(settings)", String(reflecting: proxy), proxy.name] {
      #expect(!text.contains("QWxh") && !text.contains("sesame"))
    }
  }

  @Test(
    arguments: [
      // list, host, port, excepted
      ("", "localhost", 80, true), ("", "127.8.8.8", 80, true), ("", "::1", 80, true),
      ("", "a.localhost", 80, false),
      ("*", "anything.example", 1, true), ("example.org,*", "x", 1, true),
      ("example.org", "example.org", 80, true), ("example.org", "a.b.example.org", 80, true),
      ("example.org", "badexample.org", 80, false), ("EXAMPLE.org", "Example.ORG", 80, true),
      (".example.org", "example.org", 80, false), (".example.org", "a.example.org", 80, true),
      ("*.example.org", "example.org", 80, false), ("*.example.org", "a.example.org", 80, true),
      ("example.org:8080", "example.org", 8080, true), ("example.org:8080", "example.org", 80, false),
      (" a , example.org ", "example.org", 80, true), ("a;example.org", "example.org", 80, false),
      ("192.0.2.7", "192.0.2.7", 80, true), ("192.0.2.7", "192.0.2.70", 80, false),
      ("192.0.2.7:81", "192.0.2.7", 81, true), ("192.0.2.7:81", "192.0.2.7", 80, false),
      ("192.0.2.0/24", "192.0.2.255", 80, true), ("192.0.2.0/24", "192.0.3.0", 80, false),
      ("192.0.2.128/25", "192.0.2.127", 80, false), ("192.0.2.0/0", "8.8.8.8", 80, true),
      ("192.0.2.0/33", "192.0.2.0", 80, false), ("2001:db8::/32", "2001:db8:1::5", 80, true),
      ("2001:db8::/32", "2001:db9::5", 80, false), ("2001:db8::5", "2001:DB8:0::5", 80, true),
      ("[2001:db8::5]:90", "2001:db8::5", 90, true), ("[2001:db8::5]:90", "2001:db8::5", 80, false),
      ("192.0.2.7", "::ffff:192.0.2.7", 80, true), (":80", "example.org", 80, false),
      ("example.org:port", "example.org", 80, false), (",,", "example.org", 80, false),
    ] as [(String, String, UInt16, Bool)])
  func `NO_PROXY excepts what Go's rules say`(
    _ list: String, _ host: String, _ port: UInt16, _ excepted: Bool
  ) {
    #expect(ProxyExclusions(list).contain(host, port: port) == excepted)
  }

  @Test func `base 64 is as RFC 4648 has it`() {
    for (text, code) in [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy"),
    ] {
      #expect(Base64.encode(Array(text.utf8)) == code)
    }
    #expect(Base64.encode([0xFB, 0xFF, 0xFE]) == "+//+")
  }
}
