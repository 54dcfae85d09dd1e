internal import DockerClient
internal import Reporting

/// The registry speaks HTTP, and the engine wants HTTPS.
///
/// Looks at the answer `server gave HTTP response to HTTPS client`.
struct RegistryWithoutTLS: DiagnosisRule {
  static let id = "registry-without-tls"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let said = facts.said("gave http response to https client") else { return nil }
    let goal = HostInText.endpoint(in: said.text)
    let place = goal.map { "\($0.host):\($0.port)" } ?? HostInText.url(in: said.text)?.host ?? "REGISTRY:PORT"
    return Hypothesis(
      Self.self, "the registry speaks HTTP without TLS, and the engine takes that from 127.0.0.1 only",
      confidence: said.confidence + 0.05, evidence: [said.evidence], lines: said.lines,
      remedy: Remedy(
        "Give the registry a certificate. In a network that you trust, let the engine take it as it is: "
          + "{\"insecure-registries\": [\"\(place)\"]} in /etc/docker/daemon.json, and restart the engine.",
        "What goes there, logins too, can then be read and changed on the way.",
        commands: [Block.Command("sudo systemctl restart docker", comment: "After the change")]))
  }
}
