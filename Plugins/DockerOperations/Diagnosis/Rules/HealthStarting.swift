internal import DockerClient
internal import Reporting

/// The container runs, and its health check has not passed yet.
struct HealthStarting: DiagnosisRule {
  static let id = "health-starting"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard facts.isRunning, facts.restartLoop == nil, let health = facts.container.state.health,
      health.status == .starting
    else { return nil }
    let age = facts.container.state.startedAt.map { (facts.now - $0).words } ?? "some time"
    let output =
      health.log.last?.output.split(whereSeparator: \.isNewline).joined(separator: " ").masked.prefix(160)
      ?? ""
    return Hypothesis(
      Self.self, level: .attention, "it runs since \(age), and its health check has not passed yet",
      confidence: 0.9,
      evidence: [
        Evidence("Probe", Unhealthy.command(of: facts.container.config.healthcheck)),
        Evidence("Failed in a row", String(health.failingStreak)),
      ] + (output.isEmpty ? [] : [Evidence("It printed", String(output))]),
      remedy: Remedy(
        "Wait for it; if it stays so, run the probe by hand.",
        commands: facts.showLog(50)))
  }
}
