internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient

extension Container {
  /// What one look at a container shows about what definitions ask of containers.
  var evidence: [StandardEvidence] {
    let user = config.user.prefix { $0 != ":" }
    let isRoot = user.isEmpty || user == "root" || Int(user) == 0
    return [
      .of(
        .nonRoot, holds: !isRoot,
        user.isEmpty ? "Config.User is empty, which is root" : "Config.User = \(config.user)"),
      healthEvidence, startEvidence,
      .open(.builds, "a container was looked at, nothing was built"),
    ]
  }

  private var healthEvidence: StandardEvidence {
    guard let health = state.health, health.status != .none else {
      return .broken(.healthCheck, "\(displayName) has no health check")
    }
    return .met(.healthCheck, "it has one, which says \(health.status)")
  }

  private var startEvidence: StandardEvidence {
    if !state.error.isEmpty { return .broken(.starts, state.error.masked) }
    guard let started = state.startedAt else { return .open(.starts, "it was never started") }
    return .met(.starts, "started \(started), no start error")
  }
}
