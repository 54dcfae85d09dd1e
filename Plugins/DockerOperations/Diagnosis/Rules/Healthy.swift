internal import DockerClient
internal import Reporting

/// Nothing is wrong: the container runs, is not unhealthy, does not restart, nothing in it was killed, and it
/// does not write errors only.
struct Healthy: DiagnosisRule {
  static let id = "healthy"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let health = facts.container.state.health?.status
    guard facts.status == .running, facts.restartLoop == nil,
      health == nil || health == .healthy || health == HealthStatus.none,
      !facts.ranOutOfMemoryNow, !facts.isStruggling
    else { return nil }
    let age = facts.container.state.startedAt.map { (facts.now - $0).words } ?? "some time"
    let restarts = facts.container.restartCount
    var evidence = [Evidence("Runs since", age), Evidence("Restarts", String(restarts))]
    evidence.append(Evidence("Health", health.map(\.rawValue) ?? "no health check"))
    return Hypothesis(
      Self.self, level: .good,
      "it runs since \(age)" + (restarts > 0 ? ", after \(restarts.counted("restart"))" : "")
        + (health == .healthy ? " and its health check passes" : ""), confidence: 0.9,
      evidence: evidence,
      remedy: Remedy(
        health == .healthy
          ? "Nothing to do." : "Nothing to do. With a health check the engine would notice when it hangs."))
  }
}
