internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient

extension ContainerDebug: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    if shell { return try await shellPlan(beside: try await target(in: access), with: access) }
    if container == nil, error != nil || exitCode != nil {
      return Plan("Explain the error that was given", effect: .observe)
    }
    let object = try await target(in: access)
    return Plan([
      PlannedStep(
        "Read the configuration and state of \(object.name)", effect: .observe, objects: [object],
        command: ["docker", "inspect", object.name]),
      PlannedStep(
        "Read its last log lines", effect: .observe, objects: [object],
        command: ["docker", "logs", "--timestamps", "--tail", "\(ContainerFacts.longestLog)", object.name]),
      PlannedStep(
        "Read what happened to it lately", effect: .observe, objects: [object],
        command: [
          "docker", "events", "--since", since?.description ?? "720h", "--until", "0s", "--filter",
          "container=\(object.name)",
        ]),
    ])
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    if shell { return try await runShell(plan, with: access) }
    guard let object = plan.object(.container) else {
      let facts = try await ContainerFacts.pasted(
        error?.description ?? "", exitCode: exitCode?.value, beside: access.engine)
      let diagnosis = Diagnosis(of: facts)
      return Outcome(diagnosis.report, handoff: Handoff(findings: diagnosis.findings))
    }
    access.progress("Looking at \(object.name)")
    let facts = try await ContainerFacts.gathered(of: object.id, from: access.engine, since: since?.timestamp)
    let diagnosis = Diagnosis(of: facts)
    return Outcome(
      diagnosis.report,
      handoff: Handoff(
        objects: [object, PlannedObject(.image, id: facts.container.image, name: facts.imageName)],
        findings: diagnosis.findings),
      evidence: facts.container.evidence)
  }

  /// The container that is meant: the one that was named, the one that the steps before were about, or the only one
  /// that is in trouble.
  private func target(in access: ReadOnlyWorkspace) async throws -> PlannedObject {
    if let container { return try await access.engine.container(named: container) }
    if let received = access.received.lazy.compactMap({ $0.object(.container) }).first { return received }
    let all = try await access.engine.listContainers(all: true)
    let troubled = all.filter(\.isInTrouble)
    if troubled.count == 1, let only = troubled.first {
      return PlannedObject(.container, id: only.id, name: only.displayName)
    }
    throw ResolutionError.unnamed(
      .container, choices: (troubled.isEmpty ? all : troubled).map(NamedObject.init))
  }
}

extension ContainerSummary {
  /// Whether a list alone shows that something is wrong: it restarts, is unhealthy, or ended with an error.
  var isInTrouble: Bool {
    switch state {
    case .restarting, .dead: true
    case .running: status.hasSuffix("(unhealthy)")
    case .exited: !status.hasPrefix("Exited (0)") && !status.hasPrefix("Exited (143)")
    case .created: false
    default: false
    }
  }
}
