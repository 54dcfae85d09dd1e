internal import DockerClient

/// That a container is started again and again because it keeps ending.
struct RestartLoop: Sendable, Hashable {
  /// How often the engine has started it again.
  let count: Int
  /// Whether the engine has given up: the policy's number of tries is used up.
  let hasGivenUp: Bool
}

extension ContainerFacts {
  /// The restart loop that it is in, at whichever moment of it the facts were gathered: waiting for the next try,
  /// running for a moment, or given up.
  var restartLoop: RestartLoop? {
    let policy = container.hostConfig.restartPolicy
    let count = container.restartCount
    if status == .restarting { return RestartLoop(count: max(count, 1), hasGivenUp: false) }
    guard restarts, count > 0 else { return nil }
    if isRunning {
      return (isYoung || hasDiedTwice) && !outlivesFailures
        ? RestartLoop(count: count, hasGivenUp: false) : nil
    }
    let hasGivenUp =
      policy.name == .onFailure && policy.maximumRetryCount > 0 && count >= policy.maximumRetryCount
    return hasGivenUp && container.state.exitCode != 0 ? RestartLoop(count: count, hasGivenUp: true) : nil
  }

  /// Whether it was started so lately that it may just not have failed again yet. The engine waits at most a
  /// minute between two tries.
  private var isYoung: Bool {
    // Before its first tries the engine waits less than a second, and not at all after a run of ten.
    let wait: Duration = container.restartCount <= 2 ? .seconds(15) : .seconds(60)
    return container.state.startedAt.map { now - $0 < wait } ?? false
  }

  /// Whether it ended by itself at least twice in the last half hour.
  private var hasDiedTwice: Bool {
    recordedRuns.count { run in
      !run.wasStopped && run.ended.map { now - $0 < .seconds(30 * 60) } ?? false
    } >= 2
  }

  /// Whether it runs far longer by now than it ever did when it failed: what kept it from starting, such as a database
  /// that was not ready, is over.
  private var outlivesFailures: Bool {
    let failures = recordedRuns.filter { !$0.wasStopped }.compactMap(\.duration)
    guard let longest = failures.max(), let age = container.state.startedAt.map({ now - $0 }) else {
      return false
    }
    return age > max(longest * 5, .seconds(10))
  }
}
