internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension ContainerInspect: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    let object = try await access.engine.container(named: container)
    var steps = [
      PlannedStep(
        "Read the configuration and state of \(object.name)", effect: .observe, objects: [object],
        command: ["docker", "inspect", object.name])
    ]
    if processes {
      steps.append(
        PlannedStep(
          "List its processes", effect: .observe, objects: [object], command: ["docker", "top", object.name]))
    }
    if size {
      steps.append(
        PlannedStep(
          "Measure its files", effect: .observe, objects: [object],
          command: ["docker", "ps", "--all", "--size", "--filter", "id=\(object.id)"]))
    }
    return Plan(steps)
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    guard let object = plan.object(.container) else { throw Failure.emptyPlan }
    let container = try await access.engine.inspectContainer(object.id)
    let now = Timestamp.now
    var report = Report(
      "Container", subject: container.displayName, verdict: container.verdict(at: now),
      blocks: container.sections(at: now))
    if size {
      access.progress("Measuring what \(object.name) takes up")
      let measured = try await access.engine.countedDiskUsage().containers.first { $0.id == object.id }
      report.append(
        .section(
          "Size",
          [
            .metrics([
              Block.Metric("Its own files", measured?.sizeRw.map(Double.init), .bytes),
              Block.Metric("With its image", measured?.sizeRootFs.map(Double.init), .bytes),
            ])
          ]))
    }
    if processes, container.state.running, !container.state.restarting {
      let list = try await access.engine.containerProcesses(object.id)
      let secrets = KnownSecrets(of: container.config)
      report.append(
        .section(
          "Processes",
          [
            .table(
              Block.Table(
                columns: list.titles.map { Block.Column($0) },
                rows: list.processes.map { secrets.masked($0).map { Block.Cell($0) } }))
          ]))
    }
    if changes {
      report.append(
        .section("Changed files", [.commands([Block.Command(arguments: ["docker", "diff", object.name])])]))
    }
    return Outcome(
      report,
      handoff: Handoff(objects: [
        object, PlannedObject(.image, id: container.image, name: container.config.image),
      ]), evidence: container.evidence)
  }
}

extension Failure {
  /// A plan that was not made by this operation.
  static var emptyPlan: Failure {
    Failure(
      code: "plan.empty", message: "the plan names no object to work on", remedy: "Plan again.",
      kind: .badInput)
  }
}
