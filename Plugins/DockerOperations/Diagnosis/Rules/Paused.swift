internal import DockerClient
internal import Reporting

/// Somebody froze the container's processes with `docker pause`.
struct Paused: DiagnosisRule {
  static let id = "paused"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard facts.status == .paused else { return nil }
    return Hypothesis(
      Self.self, level: .attention, "somebody froze it with docker pause", confidence: 0.97,
      evidence: [Evidence("State", "paused")],
      remedy: Remedy(
        "Let it go on.", commands: [Block.Command(arguments: ["docker", "unpause", facts.name])],
        offers: [.start(facts.name)]))
  }
}
