internal import DockerClient
internal import Reporting

/// Compose did not start a service because another one, which it waits for, did not come up.
///
/// Looks at Compose's `dependency failed to start: container X is unhealthy`. The cause lies in the other one.
struct DependencyUnhealthy: DiagnosisRule {
  static let id = "dependency-unhealthy"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let said = facts.said("dependency failed to start") else { return nil }
    let name = said.text.word(after: "failed to start: container ")
    let container = name ?? "CONTAINER"
    let (cause, advice) = Self.kind(of: said)
    return Hypothesis(
      Self.self, "it waits for \(name.map { "the container \($0)" } ?? "another container"), which \(cause)",
      confidence: said.confidence + 0.05, evidence: [said.evidence], lines: said.lines,
      remedy: Remedy(
        advice,
        commands: [
          Block.Command(arguments: ["longshore", "run", "container.debug", "--container", container]),
          Block.Command(arguments: ["docker", "logs", "--tail", "50", container]),
        ]))
  }

  private static func kind(of said: Statement) -> (cause: String, advice: String) {
    if said.mentions("has no healthcheck") {
      return (
        "has no health check",
        "condition: service_healthy needs one: give that service a healthcheck:, or wait for service_started only."
      )
    }
    if said.mentions("unhealthy") {
      return (
        "is unhealthy",
        "See why its health check fails. If it only takes longer to come up, give it a start_period: or more retries:."
      )
    }
    return (
      "ended instead of going on",
      "See why it ended; one that may end wants condition: service_completed_successfully."
    )
  }
}
