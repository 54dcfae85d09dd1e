internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension ContainerStop: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    if let signal, !signal.isSignal {
      throw Failure(
        code: "signal.unknown", message: "there is no signal \(signal)",
        remedy: "Such as SIGTERM, SIGHUP or 9.",
        kind: .badInput)
    }
    let targets = try await access.containers(
      named: containers, orAll: all, of: project, except: except, where: \.state.running)
    guard !targets.isEmpty else { return Plan("No container runs: nothing to stop", effect: .observe) }
    return Plan(targets.map(step))
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    if let report = plan.nothingToDo("Stop containers") { return Outcome(report) }
    let batch = try await Batch(over: plan.objects, saying: verb.doing, to: access.progress) { object in
      if pause {
        try await access.engine.pauseContainer(object.id)
      } else if let signal {
        try await access.engine.killContainer(object.id, signal: signal)
      } else {
        try await access.engine.stopContainer(object.id, timeout: timeout?.wholeSeconds)
      }
      return try await access.state(of: object, isForcedNotable: signal == nil && !pause)
    }
    return Outcome(
      batch.report("Stop containers", past: verb.done), handoff: Handoff(objects: batch.done),
      failure: batch.failure)
  }

  private var verb: (doing: String, done: String) {
    if pause { return ("Pausing", "paused") }
    return signal.map { ("Sending \($0) to", "sent \($0)") } ?? ("Stopping", "stopped")
  }

  private func step(_ container: Container) -> PlannedStep {
    let name = container.displayName
    let object = [container.planned]
    guard container.state.running else {
      return PlannedStep("\(name) does not run (\(container.stateWords)): nothing to do", effect: .observe)
    }
    // Whatever ends its processes takes such a container away, files and all.
    let effect: Effect = container.hostConfig.autoRemove ? .destroy : .change
    let last = container.hostConfig.autoRemove ? "; it was run with --rm, so it is removed when it ends" : ""
    let preconditions =
      container.hostConfig.autoRemove ? container.standing : [container.sameImage]
    if pause {
      guard !container.state.restarting else {
        return PlannedStep(
          "\(name) is between two starts, and has no processes to freeze: nothing to do", effect: .observe)
      }
      guard !container.state.paused else {
        return PlannedStep("\(name) is paused already: nothing to do", effect: .observe)
      }
      return PlannedStep(
        "Freeze the processes of \(name)", effect: .change, objects: object,
        command: ["docker", "pause", name],
        undo: ["docker", "unpause", name], preconditions: [container.sameImage],
        leaves: [container.left(.paused)])
    }
    if let signal {
      return PlannedStep(
        "Send \(signal) to the first process of \(name)\(last)", effect: effect, objects: object,
        command: ["docker", "kill", "--signal", signal, name],
        undo: signal.endsProcesses ? ["docker", "start", name] : nil, preconditions: preconditions,
        leaves: signal.endsProcesses ? container.leftOnceEnded : [container.left(.present)])
    }
    let seconds = timeout?.wholeSeconds ?? container.config.stopTimeout ?? 10
    let asked = container.config.stopSignal.isEmpty ? "SIGTERM" : container.config.stopSignal
    return PlannedStep(
      "Stop \(name): \(asked), and SIGKILL after \(seconds.counted("second"))\(last)",
      effect: effect, objects: object,
      command: ["docker", "stop"] + (timeout == nil ? [] : ["--time", String(seconds)]) + [name],
      undo: ["docker", "start", name],
      preconditions: preconditions, leaves: container.leftOnceEnded)
  }
}

extension Container {
  /// What is left of it once its processes have ended.
  fileprivate var leftOnceEnded: [Postcondition] {
    hostConfig.autoRemove ? leftOnceRemoved(with: anonymousVolumes) : [left(.stopped)]
  }
}

extension String {
  /// Whether it is a signal of Linux, by its name, with or without SIG, or by its number (signal(7)).
  fileprivate var isSignal: Bool {
    if let number = Int(self) { return 1...64 ~= number }
    let name = uppercased()
    let bare = name.hasPrefix("SIG") ? String(name.dropFirst(3)) : name
    return (1...31).contains { ExitCodeMeaning.signal($0) == "SIG" + bare }
      || [
        "STOP", "CONT", "TSTP", "TTIN", "TTOU", "CHLD", "URG", "WINCH", "IO", "POLL", "PWR", "VTALRM", "PROF",
        "STKFLT",
      ]
      .contains(bare)
      || bare.hasPrefix("RTMIN") || bare.hasPrefix("RTMAX")
  }

  /// Whether it is a signal that ends a process that does not catch it, so that its container can be started again.
  fileprivate var endsProcesses: Bool {
    ["KILL", "TERM", "INT", "QUIT", "ABRT", "9", "15", "2", "3", "6"].contains(
      hasPrefix("SIG") ? String(dropFirst(3)) : self)
  }
}
