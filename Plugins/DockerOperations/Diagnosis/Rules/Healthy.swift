internal import DockerClient
internal import Reporting

/// Nothing is wrong: the container runs, is not unhealthy, does not restart, nothing in it was killed, and it
/// does not write errors only.
struct Healthy: DiagnosisRule {
  static let id = "healthy"

  /// What runs for less may not have come to what it fails at.
  private static let shortest = Duration.seconds(5)

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let health = facts.container.state.health?.status
    guard facts.status == .running, facts.restartLoop == nil,
      health == nil || health == .healthy || health == HealthStatus.none,
      !facts.ranOutOfMemoryNow, !facts.isStruggling
    else { return nil }
    let started = facts.container.state.startedAt
    let age = started.map { (facts.now - $0).words } ?? "some time"
    let isFresh = started.map { facts.now - $0 < Self.shortest } ?? false
    let restarts = facts.container.restartCount
    var evidence = [Evidence("Runs since", age), Evidence("Restarts", String(restarts))]
    evidence.append(Evidence("Health", health.map(\.rawValue) ?? "no health check"))
    return Hypothesis(
      Self.self, level: .good,
      "it runs since \(age)" + (restarts > 0 ? ", after \(restarts.counted("restart"))" : "")
        + (health == .healthy ? " and its health check passes" : "")
        + (isFresh ? ", which is too short a time to tell" : ""), confidence: 0.9,
      evidence: evidence,
      remedy: Remedy(
        isFresh
          ? "Look again in a few seconds: what fails at its start may not have come so far."
          : health == .healthy
            ? "Nothing to do." : "Nothing to do. With a health check the engine would notice when it hangs."))
  }
}
