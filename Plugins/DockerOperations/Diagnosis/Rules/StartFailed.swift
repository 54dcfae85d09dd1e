internal import DockerClient
internal import Reporting

/// The engine could not start the container, for a reason that no other rule knows: its own words are the cause.
struct StartFailed: DiagnosisRule {
  static let id = "start-failed"
  static let isFallback = true

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard !facts.startError.isEmpty, !facts.isRunning else { return nil }
    return Hypothesis(
      Self.self,
      "the engine \(facts.isPasted ? "refused" : "could not start it"): \(StartError.short(facts.startError))",
      confidence: 0.6,
      evidence: [
        Evidence("Engine's message", String(facts.startError.prefix(1000)).masked)
      ],
      remedy: Remedy("Mend what the message says.", commands: facts.isPasted ? [] : [facts.startAgain]))
  }
}
