import HTTPTransport
import Testing

struct HTTPURLTests {
  @Test(arguments: [
    ("http://Example.org", "http://example.org/"), ("HTTPS://a:443/x?y#z", "https://a/x?y"),
    ("https://a:80/", "https://a:80/"), ("http://user:secret@a/", "http://a/"), ("http://a?q", "http://a/?q"),
    ("http://[2001:DB8::1]:8080/a", "http://[2001:db8::1]:8080/a"),
    ("http://a/b c/ü", "http://a/b%20c/%C3%BC"),
    ("http://a/b/../../c/./d/..", "http://a/c/"),
    // Who listens at a name is decided by bytes: a delimiter with a combining mark behind it is one all the same.
    ("https://good/\u{301}@evil/", "https://good/%CC%81@evil/"),
    ("https://good?\u{301}@evil/", "https://good/?%CC%81@evil/"),
    ("https://good#\u{301}@evil/", "https://good/"),
  ])
  func `URLs are read into one form`(_ text: String, _ form: String) {
    #expect(HTTPURL(text)?.description == form)
  }

  @Test(arguments: [
    "", "a", "/a", "ftp://a/", "file:///etc/passwd", "http:a", "http://", "http://:80", "http://a:0/",
    "http://a:99999", "http://a b/", "http://[::1", "http://[a]/", "http://a/\r\nHost: b",
    "unix:///run/docker.sock", "http:/\u{301}/a", "http://a\u{301}/",
  ])
  func `what is no URL of a web server is none`(_ text: String) { #expect(HTTPURL(text) == nil) }

  // RFC 3986 §5.4, those that lead to a web server.
  @Test(arguments: [
    ("g", "/b/c/g"), ("./g", "/b/c/g"), ("g/", "/b/c/g/"), ("/g", "/g"), ("?y", "/b/c/d;p?y"),
    ("g?y", "/b/c/g?y"), ("#s", "/b/c/d;p?q"), ("", "/b/c/d;p?q"), (";x", "/b/c/;x"), (".", "/b/c/"),
    ("..", "/b/"), ("../g", "/b/g"), ("../..", "/"), ("../../../g", "/g"), ("/./g", "/g"), ("/../g", "/g"),
    ("g.", "/b/c/g."), ("..g", "/b/c/..g"), ("./../g", "/b/g"), ("g/../h", "/b/c/h"),
    ("g?y/../x", "/b/c/g?y/../x"),
  ])
  func `references are resolved as RFC 3986 shows`(_ reference: String, _ target: String) throws {
    let base = try #require(HTTPURL("http://a/b/c/d;p?q"))
    #expect(base.resolving(reference)?.description == "http://a" + target)
    #expect(base.resolving("//g")?.description == "http://g/")
    #expect(base.resolving("https://g/x")?.description == "https://g/x")
    #expect(base.resolving("/\u{301}x")?.description == "http://a/%CC%81x")
    #expect(base.resolving("mailto:x") == nil)
    #expect(base.resolving("file:///etc/passwd") == nil)
  }
}
