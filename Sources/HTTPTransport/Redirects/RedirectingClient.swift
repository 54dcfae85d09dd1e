internal import Synchronization

/// Fetches from wherever a URL leads, following redirects from server to server: the one way to registries, whose blobs lie
/// on the servers of somebody else. Connections are kept for each server, for a few servers.
package final class RedirectingClient: Sendable {
  private struct Kept {
    var url: HTTPURL
    var client: HTTPClient
  }

  private static let keptServers = 16

  private let policy: RedirectPolicy
  private let proxies: ProxySettings
  private let trust: @Sendable (HTTPURL) -> TLSSettings
  private let limits: HTTPLimits
  /// The one that was asked last comes last.
  private let kept = Mutex<[Kept]>([])

  /// `trust` says, for each server, whom to trust and with which certificate to appear. By default that is whom the
  /// system trusts, and none: a client certificate goes nowhere it was not meant for.
  package init(
    policy: RedirectPolicy = RedirectPolicy(), proxies: ProxySettings = .none,
    limits: HTTPLimits = HTTPLimits(),
    trust: @escaping @Sendable (_ server: HTTPURL) -> TLSSettings = { _ in TLSSettings() }
  ) {
    self.policy = policy
    self.proxies = proxies
    self.limits = limits
    self.trust = trust
  }

  /// The answer at the end of the redirects, and its URL. The total and the first-byte time cover them all. Throws as
  /// `HTTPClient` does, and `redirectRefused`.
  package func open(
    _ method: String, _ url: HTTPURL, headers: HTTPHeaders = HTTPHeaders(),
    body: HTTPRequest.Body = .none, continuePatience: Duration? = nil, timeouts: HTTPTimeouts = .none
  ) async throws -> (url: HTTPURL, response: HTTPResponse) {
    let deadlines = ExchangeDeadlines(timeouts)
    var step = RedirectPolicy.Step(
      url: url,
      request: HTTPRequest(
        method, url.target, headers: headers, body: body, continuePatience: continuePatience))
    for _ in 0...policy.maximum {
      let response = try await client(for: step.url).open(step.request, until: deadlines)
      guard let next = try policy.step(after: step, response.head) else { return (step.url, response) }
      step = next
    }
    throw HTTPError(
      .redirectRefused,
      "\(url.host) leads on and on: more than \(policy.maximum) redirects, the last to \(step.url)",
      advice: "Look whether \(step.url.host) leads back to where it was led from.")
  }

  private func client(for url: HTTPURL) -> HTTPClient {
    kept.withLock { kept in
      var entry = Kept(
        url: url, client: HTTPClient(url.address(trust(url)), proxies: proxies, limits: limits))
      if let index = kept.firstIndex(where: { $0.url.hasSameOrigin(as: url) }) {
        entry = kept.remove(at: index)
      } else if kept.count == Self.keptServers {
        kept.removeFirst()
      }
      kept.append(entry)
      return entry.client
    }
  }
}
