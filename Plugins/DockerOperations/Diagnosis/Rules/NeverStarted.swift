internal import DockerClient
internal import Reporting

/// The container was made and nobody has started it.
struct NeverStarted: DiagnosisRule {
  static let id = "never-started"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard facts.status == .created, facts.startError.isEmpty, facts.missingSources.isEmpty else { return nil }
    return Hypothesis(
      Self.self, level: .attention, "it was made but nobody has started it", confidence: 0.95,
      evidence: [Evidence("State", "created")],
      remedy: Remedy(
        "Start it.", commands: [Block.Command(arguments: ["docker", "start", facts.name])],
        offers: [.start(facts.name)]))
  }
}
