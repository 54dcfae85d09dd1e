internal import DockerClient
internal import Reporting

/// The registry does not answer: its name does not resolve, nothing listens there, or nothing comes back.
///
/// Looks for what Go says of a failed connection, in a message about a registry's API (`/v2/`).
struct RegistryUnreachable: DiagnosisRule {
  static let id = "registry-unreachable"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let said = facts.said("/v2/", "failed to resolve reference", "failed to do request", "registry"),
      let kind = Self.kinds.first(where: { SpokenLine(said.text.utf8).containsAny($0.phrases) })
    else { return nil }
    let host = HostInText.url(in: said.text)?.host
    return Hypothesis(
      Self.self, "the registry \(host.map { $0 + " " } ?? "")\(kind.cause)",
      confidence: said.confidence + 0.03, evidence: [said.evidence],
      lines: said.lines,
      remedy: Remedy(
        kind.advice,
        commands: [
          Block.Command(
            arguments: [
              "curl", "-sS", "-o", "/dev/null", "-w", "%{http_code}", "https://\(host ?? "REGISTRY")/v2/",
            ],
            comment: "On the engine's host: 200 or 401 is well"),
          Block.Command(
            "docker info --format '{{.HTTPProxy}} {{.HTTPSProxy}} {{.NoProxy}}'",
            comment: "The engine's own proxy"),
        ]))
  }

  private static let kinds: [(phrases: [String], cause: String, advice: String)] = [
    (
      ["no such host", "server misbehaving", "temporary failure in name resolution"],
      "cannot be found: its name does not resolve where the engine runs",
      "Check the name, and the name servers of the engine's host (/etc/resolv.conf, a VPN, the dns of daemon.json is for "
        + "containers only)."
    ),
    (
      ["connection refused", "no route to host", "network is unreachable"],
      "does not answer: nothing listens there",
      "Check its name and port; 127.0.0.1 is the engine's host. Behind a firewall the engine may need a proxy."
    ),
    (
      [
        "client.timeout exceeded", "i/o timeout", "context deadline exceeded",
        "request canceled while waiting for connection",
      ], "did not answer in time",
      "The engine's host does not get there: a firewall, a proxy that the engine was not told of, IPv6 that leads nowhere, or "
        + "a service that is down. Try again, then from the engine's host."
    ),
  ]
}
