internal import DockerClient

extension ContainerFacts {
  /// What people see from outside, as a clause that reads well before a cause: "keeps restarting (7 times so far)".
  var situation: String {
    if let loop = restartLoop {
      return loop.hasGivenUp
        ? "was restarted \(loop.count.counted("time")), and then the engine gave up"
        : "keeps restarting (\(loop.count.counted("time")) so far)"
    }
    switch status {
    case .created: return startError.isEmpty ? "has never run" : "could not be started"
    case .running where container.state.health?.status == .unhealthy: return "runs but is unhealthy"
    case .running where container.state.health?.status == .starting: return "is starting"
    case .running where ranOutOfMemoryNow: return "runs but loses work"
    case .running: return "runs, but not as it should"
    case .paused: return "is frozen"
    case .exited where !startError.isEmpty: return "could not be started"
    case .exited where container.state.exitCode == 0: return "has ended"
    case .exited: return "has stopped"
    default: return "is \(status.rawValue)"
    }
  }
}
