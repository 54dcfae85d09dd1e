internal import DockerClient
internal import Reporting

/// The container runs, and what its program writes are errors.
///
/// Looks whether the last things that it wrote within a minute are failures; an error that it survived is none. Only where
/// no other rule knows what they mean.
struct ErrorsInLog: DiagnosisRule {
  static let id = "errors-in-log"
  static let isFallback = true

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard facts.isStruggling, let line = facts.spoken.lastFailure else { return nil }
    let (count, all) = facts.spoken.failuresLately
    return Hypothesis(
      Self.self, level: .attention,
      "its log tells of errors, \(count) in the last \(all.counted("message")): \u{201C}\(line.quote)\u{201D}",
      confidence: 0.8, evidence: [Evidence("Its last error", line.quote)], lines: [line],
      remedy: Remedy(
        "Mend what that line says; it comes from the program, not from Docker. As the program goes on, the engine sees no "
          + "trouble: a health check would.",
        commands: facts.showLog(100, "--timestamps", saying: "Everything it wrote")))
  }
}
