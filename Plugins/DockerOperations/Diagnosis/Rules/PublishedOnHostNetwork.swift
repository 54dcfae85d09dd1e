internal import DockerClient
internal import Reporting

/// The container shares the host's network, where the engine publishes no ports: `-p` is ignored.
///
/// Looks at the network, at the ports that were to be published, and at whether anything listens on them on the host.
struct PublishedOnHostNetwork: DiagnosisRule {
  static let id = "published-on-host-network"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard facts.status == .running, let listening = facts.listeningOnHost,
      let silent = facts.container.hostConfig.publishedPlaces.first(where: { place in
        !listening.contains { $0.port == place.port }
      })
    else { return nil }
    return Hypothesis(
      Self.self, level: .attention,
      "nothing listens on port \(silent.port): it shares the host's network, where no port is published",
      confidence: 0.9,
      evidence: [
        Evidence("Network", "host"), Evidence("To be published", "\(silent.words):\(silent.inside.rawValue)"),
      ],
      remedy: Remedy(
        "On the host's network a program is reached on the port that it listens on itself; let it listen on \(silent.port), or "
          + "make the container anew without --network host."))
  }
}
