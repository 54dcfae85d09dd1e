internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension ContainerRemove: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    let targets = try await targets(in: access)
    guard !targets.isEmpty else {
      return Plan("No such container is stopped: nothing to remove", effect: .observe)
    }
    // What a step before is yet to make is not removed at all, as the host says: to stop it first would not help.
    if let running = targets.first(where: { $0.isAlive && $0.planned.result == nil }), !force {
      throw Failure(
        code: "container.running",
        message: "\(running.displayName) is \(running.state.status); only what does not run is removed",
        remedy: "Stop it first, or say --force to kill and remove it.", kind: .badInput)
    }
    return Plan(targets.map(step))
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    if let report = plan.nothingToDo("Remove containers") { return Outcome(report) }
    let containers = plan.objects.filter { $0.kind == .container }
    let batch = try await Batch(over: containers, saying: "Removing", to: access.progress) { object in
      try await access.engine.removeContainer(
        object.id, options: ContainerRemovalOptions(volumes: volumes, force: force))
      return Batch.State("removed")
    }
    return Outcome(
      batch.report("Remove containers", past: "removed"), failure: batch.failure,
      evidence: [Self.use(in: plan)])
  }

  /// Whether something that was still in use was removed, as it was looked at right before.
  private static func use(in plan: Plan) -> StandardEvidence {
    let alive: Set<ContainerStatus> = [.running, .paused, .restarting]
    let killed = plan.steps.flatMap(\.preconditions).filter {
      $0.fact == Container.stateFact && alive.contains(ContainerStatus(rawValue: $0.value))
    }
    return killed.isEmpty
      ? .met(.nothingRemoved, "no container ran when it was looked at before it was removed")
      : .broken(
        .nothingRemoved,
        "\(killed.map { "\($0.object.name) was \($0.value)" }.joined(separator: ", ")), and --force killed it"
      )
  }

  private func targets(in access: ReadOnlyWorkspace) async throws -> [Container] {
    let found = try await access.containers(
      named: containers, orAll: stopped || olderThan != nil, of: nil, except: except,
      where: { [.exited, .dead, .created].contains($0.state.status) })
    guard containers.isEmpty, let olderThan else { return found }
    let limit = Timestamp.now.seconds - Int64(olderThan.seconds)
    return found.filter { ($0.state.finishedAt ?? $0.created).map { $0.seconds <= limit } ?? false }
  }

  private func step(_ container: Container) -> PlannedStep {
    let name = container.displayName
    let own = volumes ? container.anonymousVolumes : []
    var summary =
      "Remove \(name) (\(container.stateWords), from \(container.config.image)), its log and its files"
    if container.isAlive { summary = "Kill and r" + summary.dropFirst() }
    if !own.isEmpty { summary += ", and its \(own.count.counted("anonymous volume"))" }
    let kept = container.mounts.filter { $0.type == .volume && !own.contains($0.name) }.map(\.name)
    if !kept.isEmpty {
      summary += "; its volumes stay (\(kept.map { String($0.prefix(24)) }.joined(separator: ", ")))"
    }
    return PlannedStep(
      summary, effect: .destroy,
      objects: [container.planned] + own.map(PlannedObject.volume),
      command: ["docker", "rm"] + (force ? ["--force"] : []) + (volumes ? ["--volumes"] : []) + [name],
      preconditions: container.standing, leaves: container.leftOnceRemoved(with: own))
  }
}

extension Container {
  /// Whether it would have to be killed before it can be removed.
  fileprivate var isAlive: Bool { state.running || state.paused || state.restarting }

  /// The volumes that the engine named itself: 64 hexadecimal digits.
  var anonymousVolumes: [String] {
    mounts.filter { $0.type == .volume && $0.name.isAnonymousVolumeName }.map(\.name)
  }

  /// What is left once it is removed.
  ///
  /// - Parameter volumes: Those that go with it.
  func leftOnceRemoved(with volumes: [String]) -> [Postcondition] {
    [left(.gone)] + volumes.map { Postcondition(.volume(named: $0), .gone) }
  }
}

extension String {
  /// Whether it is a name as the engine gives it to a volume that nobody named: 64 hexadecimal digits.
  var isAnonymousVolumeName: Bool {
    utf8.count == 64 && utf8.allSatisfy { 48...57 ~= $0 || 97...102 ~= $0 }
  }
}
