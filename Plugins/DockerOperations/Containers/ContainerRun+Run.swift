internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension ContainerRun: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    let local = try await access.engine.localImage(image)
    try memory?.checkAsMemoryLimit()
    let network = try await checkThatNothingIsInTheWay(in: access)
    var steps: [PlannedStep] = []
    if local == nil {
      steps.append(
        PlannedStep(
          "Pull the image \(image.pulled), which is not here yet", effect: .change,
          objects: [PlannedObject(.image, id: image.pulled)],
          command: ["docker", "pull"] + (platform.map { ["--platform", $0.description] } ?? []) + [
            image.pulled
          ], undo: ["docker", "rmi", image.pulled],
          leaves: [.makes(.image, named: image.pulled)]))
    }
    // What the image exposes is known once it is here; without a port that needs it nothing depends on it.
    let isHere = local?.object.result == nil
    let creation = try await creation(from: isHere ? local?.image : nil, in: access)
    let object = local?.object ?? PlannedObject(.image, id: image.pulled)
    let used = [local?.object ?? .made(.image, named: image.pulled), network].compactMap { $0 }
    steps.append(
      PlannedStep(
        "Run \(image) as \(name?.description ?? "a container whose name the engine chooses")" + details,
        effect: .change, flags: flags(of: creation), objects: [object], command: command(for: creation),
        // Nobody knows the name that the engine will choose.
        undo: name.map { ["docker", "rm", "--force", "--volumes", $0.description] },
        leaves: try await leaves(using: used, in: access)))
    return Plan(try missingSources(in: access.files) + steps)
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    try await Failure.beforeAnything {
      guard try await access.engine.localImage(image) == nil else { return }
      try await access.pull(image.pulled, platform: platform?.description)
    }
    guard let local = try await access.engine.localImage(image) else {
      throw Failure(
        code: "image.not-found", message: "the image \(image) was pulled and is not here",
        remedy: "See what is: docker image ls", kind: .failed)
    }
    let reading = ReadOnlyWorkspace(engine: access.engine, files: access.files, received: access.received)
    var creation = try await creation(from: local.image, in: reading)
    creation.config.image = image.description
    let made = try await access.engine.createContainer(creation, name: name?.description)
    do {
      try await access.engine.startContainer(made.id)
    } catch let error as DockerError where error.code != .connectionLost {
      return try await failedStart(of: made, because: error, with: access)
    }
    return attach
      ? try await attachedOutcome(of: made, from: local.object, with: access)
      : try await detachedOutcome(of: made, from: local.object, with: access)
  }

  /// A container that could not be started stays, so that it can be looked at.
  private func failedStart(
    of made: CreatedContainer, because error: DockerError, with access: Workspace
  ) async throws -> Outcome {
    let facts = try await ContainerFacts.gathered(of: made.id, from: access.engine)
    let diagnosis = Diagnosis(of: facts)
    var report = diagnosis.report
    report.verdict = Verdict(.bad, report.verdict.sentence)
    report.append(
      .section(
        "What is left",
        [
          .paragraph("The container was made and could not be started."),
          .commands([Block.Command(arguments: ["docker", "rm", facts.name], comment: "Remove it again")]),
        ]))
    return Outcome(
      report,
      handoff: Handoff(
        objects: [PlannedObject(.container, id: made.id, name: facts.name)], findings: diagnosis.findings),
      failure: Failure(
        code: "container.not-started", message: "\(facts.name) could not be started: \(error.message)",
        remedy: "Why: longshore run container.debug --container \(facts.name)", kind: .failed))
  }

  private func detachedOutcome(
    of made: CreatedContainer, from image: PlannedObject, with access: Workspace
  ) async throws -> Outcome {
    let state = try await access.settled(PlannedObject(.container, id: made.id), untilHealthy: false)
    guard let container = try await access.engine.inspectedIfThere(made.id) else {
      return Outcome(
        Report(
          "Run a container", subject: image.name,
          verdict: Verdict(state.level, "\(image.name) ran, ended and was removed again (--rm).")),
        handoff: Handoff(objects: [image]))
    }
    let name = container.displayName
    let places = container.networkSettings.ports.sorted.flatMap { port, bindings in
      bindings.map { Block.Fact(port.rawValue, "http://\($0.reachableHost):\($0.hostPort)") }
    }
    var report = Report(
      "Run a container", subject: name,
      verdict: Verdict(state.level, "\(name) is \(state.words), from \(image.name)."))
    if !places.isEmpty { report.append(.section("Where it answers", [.facts(places)])) }
    report.append(
      .commands(
        state.level == .good
          ? [Block.Command(arguments: ["docker", "logs", "--follow", name], comment: "What it writes")]
          : [
            Block.Command(
              arguments: ["longshore", "run", "container.debug", "--container", name], comment: "Why")
          ]))
    for warning in made.warnings { report.append(.paragraph(Block.Paragraph(warning))) }
    return Outcome(
      report, handoff: Handoff(objects: [container.planned, image]), failure: state.failure(of: name))
  }

  private func attachedOutcome(
    of made: CreatedContainer, from image: PlannedObject, with access: Workspace
  ) async throws -> Outcome {
    access.progress("Waiting for it to end")
    var options = LogOptions()
    options.follow = true
    var lines: [LogLine] = []
    for try await line in try await access.engine.containerLogs(made.id, options: options).lines(limit: 4096)
    {
      lines.append(line)
      if lines.count > Self.mostLines { lines.removeFirst() }
    }
    let container = try await access.engine.inspectedIfThere(made.id)
    let code = container?.state.exitCode
    let name = container?.displayName ?? name?.description ?? image.name
    if removeAfterwards, container != nil {
      try await access.engine.removeContainer(
        made.id, options: ContainerRemovalOptions(volumes: true, force: true))
    }
    let ending =
      (code.map { "ended with exit code \($0)" } ?? "ended")
      + (removeAfterwards || code == nil ? " and was removed again (--rm)" : "")
    var report = Report(
      "Run a container", subject: name,
      verdict: Verdict((code ?? 0) == 0 ? .good : .bad, "\(name) \(ending)."))
    report.append(.section("What it wrote", [.table(.log(lines, marking: []))]))
    return Outcome(
      report,
      handoff: Handoff(objects: [removeAfterwards ? nil : container?.planned, image].compactMap { $0 }),
      failure: .ofCommand(
        endedWith: code ?? 0, "of \(name)",
        remedy: removeAfterwards
          ? "What it wrote stands in the report." : "Why: longshore run container.debug --container \(name)"))
  }

  private static let mostLines = 1000
}

extension PortBinding {
  /// Where a person reaches it.
  fileprivate var reachableHost: String {
    if hostIP.isEmpty || hostIP == "0.0.0.0" || hostIP == "::" { return "localhost" }
    return hostIP.contains(":") ? "[\(hostIP)]" : hostIP
  }
}
