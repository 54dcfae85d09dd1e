internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension ContainerUpdate: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    if let pidsLimit, pidsLimit < -1 || pidsLimit == 0 {
      throw Failure(
        code: "container.pids-limit", message: "\(pidsLimit) is no number of processes",
        remedy: "Give at least 1, or -1 for no limit.", kind: .badInput)
    }
    guard memory != nil || cpus != nil || pidsLimit != nil || restart != nil else {
      throw Failure(
        code: "update.nothing", message: "nothing says what to change",
        remedy: "Say --memory, --cpus, --pids-limit or --restart.", kind: .needsAnswer)
    }
    try memory?.checkAsMemoryLimit()
    var steps: [PlannedStep] = []
    for container in try await access.containers(named: containers) {
      steps.append(try await step(for: container, on: access.engine))
    }
    return Plan(steps)
  }

  private func step(for container: Container, on engine: any ReadOnlyEngine) async throws -> PlannedStep {
    let name = container.displayName
    let changes = LimitChanges(self, in: container.hostConfig)
    guard !changes.entries.isEmpty else {
      return PlannedStep("\(name) has these limits already: nothing to do", effect: .observe)
    }
    if restart != nil, restart != .no, container.hostConfig.autoRemove {
      throw Failure(
        code: "update.removed-at-end", message: "\(name) was run with --rm: it is removed when it ends",
        remedy: "Make it anew without --rm, and with --restart.", kind: .badInput)
    }
    try await checkRoom(for: container, on: engine)
    return PlannedStep(
      "Change \(name) in place: \(changes.words)", effect: .change, objects: [container.planned],
      command: ["docker", "update"] + changes.flags + [name],
      undo: changes.undo.map { ["docker", "update"] + $0 + [name] }, leaves: [container.left(.present)])
  }

  /// A limit below what is in use would have the kernel kill it at once.
  private func checkRoom(for container: Container, on engine: any ReadOnlyEngine) async throws {
    let old = container.hostConfig.memory
    guard let memory, container.state.running, old == 0 || memory.bytes < old else { return }
    let used = Int(clamping: try await engine.containerStats(container.id).memory.workingSet)
    guard used >= memory.bytes else { return }
    throw Failure(
      code: "update.below-use",
      message:
        "\(container.displayName) uses \(MemoryText.words(used)) now: with \(MemoryText.words(memory.bytes)) the kernel would kill it",
      remedy: "Give a larger limit, or stop it first.", kind: .badInput)
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    if let report = plan.nothingToDo("Change containers") { return Outcome(report) }
    var rows: [[Block.Cell]] = []
    var warnings: [String] = []
    let batch = try await Batch(over: plan.objects, saying: "Changing", to: access.progress) { object in
      let changes = LimitChanges(self, in: try await access.engine.inspectContainer(object.id).hostConfig)
      warnings += try await access.engine.updateRestarting(object.id, changes.options)
      rows += changes.entries.map {
        [Block.Cell(object.name), Block.Cell($0.name), Block.Cell($0.before), Block.Cell($0.after)]
      }
      return try await access.state(of: object)
    }
    var report = batch.report("Change containers", past: "changed")
    if !rows.isEmpty {
      report.append(
        .section(
          "What changed",
          [
            .table(
              Block.Table(
                columns: [Block.Column("Name", style: .strong), "Limit", "Before", "Now"], rows: rows)),
            .paragraph(
              "It holds at once: the processes go on, and the container keeps it when it is started again."),
          ]))
    }
    for warning in warnings { report.append(.paragraph(Block.Paragraph(warning))) }
    return Outcome(report, handoff: Handoff(objects: batch.done), failure: batch.failure)
  }
}
