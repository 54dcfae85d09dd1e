/// Which proxy leads to which server, as the environment says: `HTTP_PROXY` for servers without TLS, `HTTPS_PROXY` for
/// those with it, `ALL_PROXY` where the other is missing, and none for what `NO_PROXY` excepts. Each may be written in
/// small letters too; capitals count first, and what is empty is as if it were missing.
///
/// The rules are those of Go's `golang.org/x/net/http/httpproxy`, which the docker command follows, but for three
/// things: `ALL_PROXY`, which Go does not know and curl does; a proxy's address that cannot be read is an error and not
/// ignored; and in a CGI program, where a client's `Proxy` field becomes `HTTP_PROXY` (CVE-2016-5385), only the small
/// letters count. Unix sockets and programs need no proxy.
package struct ProxySettings: Sendable {
  private let plain: Result<Proxy, HTTPError>?
  private let secure: Result<Proxy, HTTPError>?
  private let exclusions: ProxyExclusions

  /// No proxy for anything.
  package static let none = ProxySettings(environment: [:])

  package init(environment: [String: String]) {
    func setting(_ names: String...) -> Result<Proxy, HTTPError>? {
      for name in names {
        guard let text = environment[name], !text.isEmpty else { continue }
        return Result { () throws(HTTPError) in try Proxy(parsing: text, source: name) }
      }
      return nil
    }
    let isCGI = environment["REQUEST_METHOD"]?.isEmpty == false
    plain =
      isCGI
      ? setting("http_proxy", "all_proxy") : setting("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy")
    secure = setting("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy")
    let excepted = ["NO_PROXY", "no_proxy"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    exclusions = ProxyExclusions(excepted ?? "")
  }

  /// The proxy that leads to a server; nil where none is needed.
  func proxy(for address: HTTPAddress) throws(HTTPError) -> Proxy? {
    let (proxy, host, port): (Result<Proxy, HTTPError>?, String, UInt16)
    switch address {
    case .unix, .program: return nil
    case .tcp(let name, let number): (proxy, host, port) = (plain, name, number)
    case .tls(let name, let number, _): (proxy, host, port) = (secure, name, number)
    }
    guard let proxy, !exclusions.contain(host, port: port) else { return nil }
    return try proxy.get()
  }
}
