internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension NetworkTroubleshoot: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    guard let container else {
      guard error != nil else {
        throw ResolutionError.unnamed(
          .container, choices: try await access.engine.listContainers().map(NamedObject.init))
      }
      return Plan("Explain the error that was given", effect: .observe)
    }
    var objects = [try await access.engine.container(named: container)]
    if let target { objects.append(try await access.engine.container(named: target)) }
    return Plan(
      objects.map { object in
        PlannedStep(
          "Read the networks, ports and state of \(object.name)", effect: .observe, objects: [object],
          command: ["docker", "inspect", object.name])
      })
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    let containers = plan.objects.filter { $0.kind == .container }
    guard let source = containers.first else {
      let diagnosis = Diagnosis(of: try ContainerFacts(pasted: error ?? "", exitCode: nil))
      return Outcome(diagnosis.report, handoff: Handoff(findings: diagnosis.findings))
    }
    guard containers.count > 1 else {
      let diagnosis = Diagnosis(of: try await ContainerFacts.gathered(of: source.id, from: access.engine))
      return Outcome(
        diagnosis.report, handoff: Handoff(objects: [source], findings: diagnosis.findings))
    }
    let target = try await access.engine.inspectContainer(containers[1].id)
    let way = Reachability(
      source: try await access.engine.inspectContainer(source.id),
      target: Peer(container: target, listening: ListeningSocket.seen(in: target)),
      port: port?.value)
    let failure = way.failure
    let goal = port.map { "\(target.displayName):\($0)" } ?? target.displayName
    var report = Report(
      "Network diagnosis", subject: source.name,
      verdict: failure.map { Verdict(.bad, "\(source.name) cannot reach \(goal): \($0.cause).") }
        ?? Verdict(.good, "\(source.name) can reach \(goal), as far as the engine and the kernel show."))
    if let failure {
      report.append(
        .section(
          "Fix",
          [.paragraph(Block.Paragraph(failure.advice))]
            + (failure.commands.isEmpty ? [] : [.commands(failure.commands)])))
    }
    report.append(.section("What was checked", [.checklist(way.checks)]))
    return Outcome(report, handoff: Handoff(objects: containers))
  }
}
