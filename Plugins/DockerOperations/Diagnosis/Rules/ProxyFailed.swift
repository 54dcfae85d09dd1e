internal import DockerClient
internal import Reporting

/// The program or the engine goes through a proxy that does not let it through.
///
/// Looks for Go's `proxyconnect tcp`, curl's and wget's words, and `407 Proxy Authentication Required`.
struct ProxyFailed: DiagnosisRule {
  static let id = "proxy-failed"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let phrases = [
      "proxyconnect tcp", "proxy authentication required", "could not resolve proxy", "proxy connect aborted",
      "from proxy after connect", "tunneling socket could not be established", "unable to connect to proxy",
      "proxyerror",
    ]
    let complaint = facts.complaint(phrases) ?? facts.refusedByProxy
    let error = facts.startError.lowercased()
    guard complaint != nil || phrases.contains(where: { error.contains($0) }) else { return nil }
    let names = facts.container.config.env.map(\.name).filter { $0.lowercased().hasSuffix("_proxy") }.sorted()
    return Hypothesis(
      Self.self, "the proxy that it goes through does not let it through",
      confidence: (complaint?.confidence ?? 0.93) + 0.04,
      evidence: [
        complaint?.evidence ?? Evidence("Engine's message", StartError.short(facts.startError)),
        Evidence("Proxy variables", names.isEmpty ? "none of its own" : names.joined(separator: ", ")),
      ] + facts.proxies.map { Evidence($0.setting ?? "Proxy", $0.words) },
      lines: complaint.map { [$0.line] } ?? [],
      remedy: Remedy(
        "Check the proxy's address and login; inside a container 127.0.0.1 is the container, not the host.",
        "Name what needs no proxy in NO_PROXY: other containers' names, and the networks of the engine.",
        facts.isPasted
          ? ""
          : facts.recreate(
            with: "-e", "NO_PROXY=localhost,127.0.0.1,NAME", compose: "that variable under environment:"),
        commands: [
          Block.Command(
            "docker info --format '{{.HTTPProxy}} {{.HTTPSProxy}} {{.NoProxy}}'",
            comment: "The engine's own proxy")
        ]
      ))
  }
}

extension ContainerFacts {
  /// The complaint about a connection that went to the proxy which its environment names.
  fileprivate var refusedByProxy: Complaint? {
    guard let connection = failedConnection else { return nil }
    // A library for HTTP that does not say where it went took the way that its environment names.
    if !proxies.isEmpty, Goal(in: connection.complaint.statements) == nil,
      connection.complaint.spoken.containsAny([
        "urlopen error", "httperror", "httpconnection", "fetch failed",
      ])
    {
      return connection.complaint
    }
    guard let host = connection.host else { return nil }
    let isProxy = proxies.contains {
      $0.host == host && (connection.port == nil || connection.port == $0.port)
    }
    return isProxy ? connection.complaint : nil
  }
}
