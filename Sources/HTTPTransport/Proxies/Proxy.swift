internal import Reporting

/// A proxy as a variable of the environment names it.
struct Proxy: Sendable, Equatable {
  let host: String
  let port: UInt16
  /// Whether the proxy itself is spoken to over TLS.
  let isTLS: Bool
  /// The value of `Proxy-Authorization`, if the address holds a user (RFC 7617).
  let authorization: Secret?
  /// The variable, such as `HTTPS_PROXY`.
  let source: String

  /// Reads `http://user:password@host:port`, `https://…` or `host:port`. The scheme is http and the port 80 (443 for
  /// https) unless the address says another. Errors do not repeat the address, which may hold a password.
  init(parsing text: String, source: String) throws(HTTPError) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let hasScheme = parts.count == 2 && parts[1].hasPrefix("//")
    let scheme = hasScheme ? parts[0].lowercased() : "http"
    guard scheme == "http" || scheme == "https" else {
      throw HTTPError(
        .unusableProxy, "\(source) names a proxy of a kind that is not spoken: \(scheme.prefix(20))",
        advice: "Name an http:// or https:// proxy, or except the host with NO_PROXY.")
    }
    let rest = hasScheme ? parts[1].dropFirst(2) : text[...]
    guard
      let authority = URLAuthority(
        Substring(rest.unicodeScalars.prefix { $0 != "/" && $0 != "?" && $0 != "#" }))
    else {
      throw HTTPError(
        .unusableProxy, "\(source) is not the address of a proxy",
        advice: "Write it as http://HOST:PORT or http://USER:PASSWORD@HOST:PORT, percent-encoded.")
    }
    host = authority.host
    isTLS = scheme == "https"
    port = authority.port ?? (isTLS ? 443 : 80)
    self.source = source
    authorization = authority.user.map { user in
      Secret("Basic " + Base64.encode(user + [ASCII.colon] + (authority.password ?? [])))
    }
  }

  /// The proxy without its credentials.
  var name: String { "the proxy \(host):\(port) (\(source))" }

  /// The same failure, on the way to the proxy instead of the server.
  func failure(_ error: HTTPError) -> HTTPError {
    HTTPError(
      error.code, "\(name) cannot be used: \(error.message)", systemError: error.systemError,
      advice: error.advice ?? "Correct \(source), or except the host with NO_PROXY.", expired: error.expired)
  }

  /// What it means that the proxy answers for the server.
  func refusal(of destination: String, _ head: HTTPResponseHead) -> HTTPError {
    guard head.status == 407 else {
      return HTTPError(
        .proxyRefused,
        "\(name) does not connect to \(destination): status \(head.status) \(head.reason.prefix(100))",
        advice: "Ask whoever runs the proxy to allow it, or except the host with NO_PROXY.")
    }
    return HTTPError(
      .proxyAuthenticationRequired,
      authorization == nil
        ? "\(name) wants a user and a password" : "\(name) does not accept the user and the password",
      advice: "Put them into \(source): http://USER:PASSWORD@\(host):\(port), percent-encoded.")
  }
}
