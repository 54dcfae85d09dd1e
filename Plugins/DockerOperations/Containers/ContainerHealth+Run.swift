internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension ContainerHealth: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    guard let container else {
      guard probe == nil, restart == nil, !attempt else { throw try await unnamed(in: access) }
      return Plan("Read the health of every running container", effect: .observe, command: ["docker", "ps"])
    }
    let object = try await access.engine.container(named: container)
    let name = object.name
    var steps = [
      PlannedStep(
        "Read the health check of \(name) and its last results", effect: .observe, objects: [object],
        command: ["docker", "inspect", "--format", "{{json .State.Health}}", name])
    ]
    let found = try await access.engine.inspectContainer(object.id)
    guard found.state.running || probe == nil && !attempt else {
      throw Failure(
        code: "container.not-running",
        message: "\(name) is \(found.state.status): a probe needs one that runs",
        remedy: "Start it: longshore run container.start --containers \(name)", kind: .badInput)
    }
    if attempt, probe == nil {
      let image = try? await access.engine.inspectImage(found.image)
      let first = HealthProposal.all(for: found, image: image, listening: ports(of: found)).first
      steps.append(
        PlannedStep(
          "Look in \(name) on which ports it listens, and try the checks that suit them, one after the other, until one passes",
          effect: .change, flags: [.runsUntrusted], objects: [object],
          command: ["docker", "exec", name] + (first?.command ?? ["cat", "/proc/net/tcp"]),
          askedBy: "attempt",
          leaves: [Postcondition(object, .present)]))
    }
    if let probe {
      steps.append(
        PlannedStep(
          "Try `\(probe.shown)` in \(name)", effect: .change, flags: [.runsUntrusted],
          objects: [object], command: ["docker", "exec", name] + probe.arguments, askedBy: "probe",
          leaves: [Postcondition(object, .present)]))
    }
    if let restart {
      steps.append(
        PlannedStep(
          "Set the restart policy of \(name) from \(found.hostConfig.restartPolicy.words) to \(restart.rawValue)",
          effect: .change, objects: [object],
          command: ["docker", "update", "--restart", policyText(restart), name],
          undo: ["docker", "update", "--restart", found.hostConfig.restartPolicy.typed, name],
          preconditions: [Precondition(object, "restart policy", is: found.hostConfig.restartPolicy.typed)],
          leaves: [Postcondition(object, .present)]))
    }
    return Plan(steps)
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    guard let object = plan.object(.container) else { return try await overview(with: access) }
    if let restart {
      var update = ContainerUpdateOptions()
      update.restartPolicy = RestartPolicy(
        .init(rawValue: restart.rawValue), maximumRetryCount: restart == .onFailure ? retries ?? 0 : 0)
      try await access.engine.updateRestarting(object.id, update)
    }
    let container = try await access.engine.inspectContainer(object.id)
    var report = Report("Container health", subject: object.name, verdict: Self.verdict(on: container))
    report.append(.section("Now", [.facts(Self.facts(container))]))
    if let log = container.state.health?.log, !log.isEmpty {
      report.append(.section("The last checks", [.table(Self.table(log))]))
    }
    if container.state.health?.status == .unhealthy, probe == nil, restart == nil, !attempt {
      let diagnosis = Diagnosis(of: try await ContainerFacts.gathered(of: object.id, from: access.engine))
      if let best = diagnosis.best, best.level != .good {
        report.append(.section("Why", [.findings(Block.Findings(diagnosis.findings))] + best.remedy.blocks))
      }
    }
    if let probe {
      let command = EndableCommand(ExecCreation(probe.arguments), in: object, on: access.engine)
      let result = try await command.run { try await access.engine.finishExec($0, limit: 4096) }
      report.verdict = Verdict(
        result.exitCode == 0 ? .good : .bad,
        "`\(probe.shown)` in \(object.name) ended with exit code \(result.exitCode)"
          + (result.exitCode == 0 ? ": it would pass." : ": it would fail."))
      let text = result.outputText + result.errorText
      if !text.isEmpty {
        report.append(
          .section("What it printed", [.excerpt(Block.Excerpt(file: "probe", text: text.masked))]))
      }
      report.append(
        .section(
          "To use it",
          advice(
            for: [HealthProposal(command: probe.arguments, reason: "tried here")], container,
            image: try? await access.engine.inspectImage(container.image))))
    } else if attempt {
      try await tryProposals(on: container, with: access, into: &report)
    } else if container.config.healthcheck == nil || container.state.health == nil {
      let image = try? await access.engine.inspectImage(container.image)
      let proposals = HealthProposal.all(for: container, image: image, listening: ports(of: container))
      report.append(
        .section("A health check that would suit", advice(for: proposals, container, image: image)))
    }
    if restart == nil { report.append(contentsOf: restartAdvice(for: container)) }
    return Outcome(report, handoff: Handoff(objects: [object]))
  }

  private func unnamed(in access: ReadOnlyWorkspace) async throws -> ResolutionError {
    .unnamed(.container, choices: try await access.engine.listContainers().map(NamedObject.init))
  }

  private func policyText(_ policy: RestartPolicyName) -> String {
    policy.rawValue + (policy == .onFailure ? retries.map { ":\($0)" } ?? "" : "")
  }

  private func overview(with access: Workspace) async throws -> Outcome {
    var containers: [Container] = []
    for summary in try await access.engine.listContainers() {
      if let container = try await access.engine.inspectedIfThere(summary.id) { containers.append(container) }
    }
    let sick = containers.filter { $0.state.health?.status == .unhealthy }
    let unchecked = containers.filter { ($0.state.health?.status ?? HealthStatus.none) == HealthStatus.none }
    let sentence =
      containers.isEmpty
      ? "No container runs."
      : sick.isEmpty
        ? "No running container is unhealthy; \(unchecked.count) of \(containers.count) \(unchecked.count == 1 ? "has" : "have") no health check."
        : "\(sick.map(\.displayName).joined(separator: ", ")) \(sick.count == 1 ? "is" : "are") unhealthy."
    let report = Report(
      "Container health", verdict: Verdict(sick.isEmpty ? .good : .bad, sentence),
      blocks: [
        .table(
          Block.Table(
            columns: [
              Block.Column("Name", style: .strong), "Health", Block.Column("Failed in a row", .trailing),
              "Restart policy", Block.Column("Check", style: .code),
            ],
            rows: containers.map { container in
              let health = container.state.health
              let status = health?.status ?? HealthStatus.none
              return [
                Block.Cell(container.displayName),
                Block.Cell(
                  status == HealthStatus.none ? "no check" : status.rawValue,
                  status == .unhealthy ? .bad : status == .healthy ? .good : nil),
                Block.Cell(health.map { String($0.failingStreak) } ?? ""),
                Block.Cell(container.hostConfig.restartPolicy.words),
                Block.Cell(
                  status == HealthStatus.none ? "" : Unhealthy.command(of: container.config.healthcheck)),
              ]
            }))
      ])
    return Outcome(
      report, handoff: Handoff(objects: sick.map(\.planned)))
  }

  private static func verdict(on container: Container) -> Verdict {
    let name = container.displayName
    guard let health = container.state.health, health.status != HealthStatus.none else {
      return Verdict(.attention, "\(name) has no health check: the engine only knows whether it runs.")
    }
    return switch health.status {
    case .healthy: Verdict(.good, "\(name) is healthy.")
    case .starting: Verdict(.attention, "\(name) is starting: no check has passed yet.")
    default:
      Verdict(.bad, "\(name) is \(health.status): \(health.failingStreak.counted("check")) failed in a row.")
    }
  }

  private static func facts(_ container: Container) -> [Block.Fact] {
    var facts = [Block.Fact("State", container.stateWords)]
    if let check = container.config.healthcheck, check.test.count > 1 {
      func time(_ nanoseconds: Int, _ usual: Int) -> String {
        Block.Unit.seconds.text(Double(nanoseconds > 0 ? nanoseconds : usual) / 1e9)
      }
      facts += [
        Block.Fact("Check", Unhealthy.command(of: check)),
        Block.Fact("Every", time(check.interval, 30_000_000_000)),
        Block.Fact("Time allowed", time(check.timeout, 30_000_000_000)),
        Block.Fact("Failures until unhealthy", String(check.retries > 0 ? check.retries : 3)),
        Block.Fact("Start period", time(check.startPeriod, 0)),
      ]
    }
    facts.append(Block.Fact("Restart policy", container.hostConfig.restartPolicy.words))
    facts.append(Block.Fact("Restarts so far", String(container.restartCount)))
    return facts
  }

  private static func table(_ log: [HealthcheckResult]) -> Block.Table {
    Block.Table(
      columns: ["Time (UTC)", Block.Column("Exit code", .trailing), Block.Column("Output", style: .code)],
      rows: log.map { result in
        let text = result.output.split(whereSeparator: \.isNewline).joined(separator: " ").masked
        return [
          Block.Cell(result.start?.timeOfDay ?? ""),
          Block.Cell(String(result.exitCode), result.exitCode == 0 ? .good : .bad),
          Block.Cell(text.count > 200 ? text.prefix(199) + "…" : text),
        ]
      })
  }
}
