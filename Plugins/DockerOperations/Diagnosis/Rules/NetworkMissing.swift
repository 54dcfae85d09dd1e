internal import DockerClient
internal import Reporting

/// The network that the container should be on is gone.
///
/// Looks at the engine's start error `network X not found`, and at Compose's words about an external one. A container remembers its network by name: one of the same
/// name serves.
struct NetworkMissing: DiagnosisRule {
  static let id = "network-missing"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    if let external = external(facts) { return external }
    guard let name = Self.network(in: facts.startError) else { return nil }
    // By id it is gone for good; a Compose project makes its networks itself.
    let canBeMade = !facts.isPasted && facts.composeService == nil && name.utf8.count < 64
    return Hypothesis(
      Self.self, "the network \(name) that it should be on is not there", confidence: 0.97,
      evidence: [Evidence("Engine's message", StartError.short(facts.startError))],
      remedy: Remedy(
        facts.composeService == nil
          ? "Make a network of that name again; the container finds it by its name."
          : "Let Compose make it again.",
        commands: facts.composeService.map {
          [Block.Command(arguments: ["docker", "compose", "up", "-d", $0])]
        } ?? [Block.Command(arguments: ["docker", "network", "create", name]), facts.startAgain],
        offers: canBeMade ? [Offer("network.create", ("network", name)), facts.startOffer] : []))
  }

  /// One that a Compose file says is made by somebody else: `network X declared as external, but could not be found`.
  private func external(_ facts: ContainerFacts) -> Hypothesis? {
    guard let said = facts.said("declared as external, but could not be found") else { return nil }
    let name = said.text.word(after: "network ") ?? "NETWORK"
    return Hypothesis(
      Self.self, "the network \(name), which the Compose file calls external, is not there",
      confidence: said.confidence + 0.04, evidence: [said.evidence], lines: said.lines,
      remedy: Remedy(
        "Compose does not make an external network: make it, or start the project that does; its name there begins with that "
          + "project's, unless name: says otherwise. Without external: true Compose makes one of its own.",
        commands: [
          Block.Command("docker network ls"),
          Block.Command(arguments: ["docker", "network", "create", name]),
          Block.Command("docker compose up -d"),
        ]))
  }

  /// The name in `network X not found`.
  private static func network(in error: String) -> String? {
    guard let start = error.range(of: "network ")?.upperBound,
      let end = error[start...].range(of: " not found")?.lowerBound
    else { return nil }
    let name = error[start..<end]
    return name.isEmpty || name.contains(" ") ? nil : String(name)
  }
}
