internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension Workspace {
  /// How a container stands now; one that was run with --rm may be gone.
  ///
  /// - Parameter isForcedNotable: Whether it was asked to end in good order, so that an end by SIGKILL is worth attention.
  func state(of object: PlannedObject, isForcedNotable: Bool = false) async throws -> Batch.State {
    do {
      let container = try await engine.inspectContainer(object.id)
      if isForcedNotable, !container.state.running, container.state.exitCode == 137 {
        return Batch.State(
          "\(container.stateWords): it did not end when it was asked to, and was killed", .attention,
          advice: container.adviceOnStopping)
      }
      return Batch.State(container.stateWords)
    } catch let error as DockerError where error.code == .notFound {
      return Batch.State("gone: it was run with --rm")
    }
  }

  /// How a container stands once it has been started: whether it is still there after a moment, and, where that is
  /// wanted and it has a health check, whether it gets healthy.
  ///
  /// - Parameter untilHealthy: Wait until its health check has passed or failed for good, at most five minutes.
  func settled(_ object: PlannedObject, untilHealthy: Bool) async throws -> Batch.State {
    try await Task.sleep(for: .milliseconds(400))
    let deadline = ContinuousClock.now + .seconds(300)
    while true {
      let container = try await engine.inspectContainer(object.id)
      guard container.state.running, !container.state.restarting else {
        let isFine = container.state.status == .exited && container.state.exitCode == 0
        let words = isFine ? "ended at once, without an error" : "\(container.stateWords): it did not stay up"
        return Batch.State(words, isFine ? .attention : .bad)
      }
      switch container.state.health?.status {
      case .starting? where untilHealthy:
        guard ContinuousClock.now < deadline else {
          return Batch.State("running, and not yet healthy after 5 minutes", .attention)
        }
        progress("Waiting for \(object.name) to be healthy")
        try await Task.sleep(for: .milliseconds(250))
      case .unhealthy?: return Batch.State(container.stateWords, .bad)
      default: return Batch.State(container.stateWords)
      }
    }
  }
}

extension Batch.State {
  /// That a container which was started does not run as it should; nil where it does.
  func failure(of name: String) -> Failure? {
    guard level == .bad else { return nil }
    return Failure(
      code: "container.not-up", message: "\(name) is \(words)",
      remedy: "Why: longshore run container.debug --container \(name)", kind: .failed)
  }
}

extension Batch {
  /// The first container that was started and does not run as it should.
  var notUp: Failure? {
    entries.lazy.compactMap { entry in
      if case .success(let state) = entry.result { state.failure(of: entry.object.name) } else { nil }
    }.first
  }
}

extension Container {
  /// What keeps it from having to be killed the next time.
  fileprivate var adviceOnStopping: String {
    let signal = config.stopSignal.isEmpty ? "SIGTERM" : config.stopSignal
    let program = path.split(separator: "/").last.map(String.init) ?? ""
    let isShell = ["sh", "bash", "ash", "dash"].contains(program)
    let way =
      isShell
      ? "its first process is a shell, which passes no signals on: begin the command with exec, or write it in exec form"
      : hostConfig.usesInit == true
        ? "its program does not handle the signal"
        : "let its program handle the signal, or run it with --init"
    return
      "\(displayName) did not react to \(signal), so work it had begun may be lost: \(way). If it only needs longer, "
      + "give it time: --timeout 60s."
  }
}

extension TimeSpan {
  /// The length in whole seconds, rounded up, as the engine takes time-outs.
  var wholeSeconds: Int { Int(min(seconds.rounded(.up), 1e9)) }
}
