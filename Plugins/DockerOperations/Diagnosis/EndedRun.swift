internal import DockerClient

/// One run of a container's first process that has ended.
struct EndedRun: Sendable, Hashable {
  /// When it began; `nil` where the engine does not remember.
  var started: Timestamp?
  /// When it ended.
  var ended: Timestamp?
  /// How: 128 + n after signal n.
  var exitCode: Int
  /// Whether the kernel killed a process in it because the memory limit was reached.
  var ranOutOfMemory = false
  /// The signals that the engine was asked to send to it, in order.
  var signals: [Int] = []
  /// Whether the engine was asked to stop it.
  var wasStopped = false

  /// How long it lasted.
  var duration: Duration? {
    guard let started, let ended, ended >= started else { return nil }
    return ended - started
  }
}

extension ContainerFacts {
  /// The runs that the engine's events tell of, oldest first, without the one that goes on.
  var recordedRuns: [EndedRun] {
    var runs: [EndedRun] = []
    var current = EndedRun(exitCode: 0)
    var hasEnded = false
    for event in events {
      switch event.kind {
      case .started:
        if hasEnded { runs.append(current) }
        current = EndedRun(started: event.time, exitCode: 0)
        hasEnded = false
      case .died(let exitCode):
        current.exitCode = exitCode
        current.ended = event.time
        hasEnded = true
      case .outOfMemory: current.ranOutOfMemory = true
      case .killed(let signal): current.signals.append(signal)
      case .stopped: current.wasStopped = true
      case .created, .restarted, .paused, .unpaused, .health: break
      }
    }
    if hasEnded { runs.append(current) }
    return runs
  }

  /// How its last run ended, from its state or, while it runs again, from its events. `nil` if it never ended, or
  /// nothing is known about it.
  var lastRun: EndedRun? {
    let recorded = recordedRuns.last
    let state = container.state
    if isRunning {
      if recorded != nil || restartLoop == nil { return recorded }
      // The engine has forgotten the events; the OOM flag stays set from the run before.
      return EndedRun(
        ended: state.finishedAt, exitCode: state.oomKilled ? 137 : Self.unknownExitCode,
        ranOutOfMemory: state.oomKilled)
    }
    guard state.startedAt != nil || !state.error.isEmpty else { return nil }
    var run = recorded ?? EndedRun(exitCode: state.exitCode)
    run.exitCode = state.exitCode
    run.started = state.startedAt ?? run.started
    run.ended = state.finishedAt ?? run.ended
    run.ranOutOfMemory = run.ranOutOfMemory || state.oomKilled
    return run
  }

  /// Whether the engine remembers the beginning of a run: it forgets, and only then does a missing signal mean anything.
  func remembers(_ run: EndedRun) -> Bool {
    run.started.map { started in events.contains { $0.time >= started } } ?? false
  }

  /// Whether the kernel killed something in the run that goes on now.
  ///
  /// The OOM flag of a container that was started again still tells of the run before, so the events decide; of one
  /// that never ended the flag can only be of this run.
  var ranOutOfMemoryNow: Bool {
    guard isRunning, let started = container.state.startedAt else { return false }
    return events.contains { $0.kind == .outOfMemory && $0.time >= started }
      || container.state.oomKilled && container.state.finishedAt == nil
  }

  /// The log of the run that the diagnosis is about: the one that goes on if nothing is wrong with it, else the
  /// last one that ended. Where none of its lines are there, the last lines of all.
  ///
  /// The engine notes a start and an end a little after the process may have written its first and last lines.
  var decisiveLog: [LogLine] {
    let runs = recordedRuns
    var begin = container.state.startedAt
    var end: Timestamp?
    if let run = failedRun {
      begin = run.started
      // Only what runs now could have written after it.
      end = isRunning ? run.ended.map { $0 + Self.lateness } : nil
    }
    let previousEnd = runs.last { run in
      guard let ended = run.ended, let begin else { return false }
      return ended < begin
    }?.ended
    let earliest = [begin.map { $0 - .seconds(1) }, previousEnd.map { $0 + Self.lateness }].compactMap { $0 }
      .max()
    let lines = log.filter { line in
      guard let time = line.timestamp else { return true }
      return earliest.map { time >= $0 } ?? true && end.map { time <= $0 } ?? true
    }
    return lines.isEmpty ? log : lines
  }

  /// How much later than its process an end is noted, less than the shortest time before a restart (100 ms).
  private static var lateness: Duration { .milliseconds(50) }

  /// The run that failed or ended, if the container is down or keeps going down.
  var failedRun: EndedRun? { isRunning && restartLoop == nil ? nil : lastRun }
}

extension ContainerFacts {
  /// How the run that failed ended, where it is known: evidence that belongs to every hypothesis about it.
  var endEvidence: [Evidence] {
    guard let run = failedRun, run.exitCode != Self.unknownExitCode else { return [] }
    let code = Evidence("Exit code", run.codeText)
    if !startError.isEmpty || isPasted { return [code] }
    return [code, Evidence("OOM flag", run.ranOutOfMemory ? "set" : "not set")]
  }
}
