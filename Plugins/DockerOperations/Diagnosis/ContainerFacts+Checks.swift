internal import DockerClient
internal import Reporting

extension ContainerFacts {
  /// What every diagnosis looks at, and how it stands.
  var checks: [Block.Criterion] {
    let run = failedRun
    let out = run?.ranOutOfMemory ?? ranOutOfMemoryNow
    let errors = decisiveLog.count(where: \.isError)
    var checks: [Block.Criterion] = [
      .init("The engine can start it", !startError.isEmpty, StartError.short(startError), "no start error"),
      .init(
        "It stays within its memory", out, "the kernel killed a process in it", "no OOM flag and no OOM event"
      ),
      .init(
        "It keeps running", restartLoop != nil, "\(container.restartCount.counted("restart"))",
        "\(container.restartCount.counted("restart"))"),
    ]
    if let run {
      checks.append(
        .init("It ends without an error", run.exitCode != 0, "exit code \(run.exitCode)", "exit code 0"))
    }
    if let health = container.state.health, health.status != HealthStatus.none {
      checks.append(
        .init(
          "Its health check passes", health.status != .healthy,
          "\(health.status), \(health.failingStreak) failed in a row", "healthy"))
    } else {
      checks.append(.notApplicable("Its health check passes", because: "it has none"))
    }
    checks.append(
      decisiveLog.isEmpty
        ? .unknown(
          "Its log tells of no error", because: gaps.first { $0.hasPrefix("its log") } ?? "the log is empty")
        : .init(
          "Its log tells of no error", errors > 0, errors.counted("line") + " of \(decisiveLog.count)",
          "none in \(decisiveLog.count.counted("line"))"))
    if let limit = processLimit, let processes {
      checks.append(
        .init(
          "It has room for more processes", processes >= limit, "\(processes) of \(limit)",
          "\(processes) of \(limit)"))
    }
    if let heldUp {
      checks.append(
        .init(
          "Its processor limit leaves it time", isHeldUp,
          heldUp.words(isStarting: isStarting), heldUp.words(isStarting: isStarting)))
    }
    return checks
  }
}

extension Block.Criterion {
  /// A criterion that fails or passes, with the evidence for either.
  fileprivate init(_ text: String, _ fails: Bool, _ failing: String, _ passing: String) {
    self = fails ? .failed(text, evidence: failing) : .passed(text, evidence: passing)
  }
}
