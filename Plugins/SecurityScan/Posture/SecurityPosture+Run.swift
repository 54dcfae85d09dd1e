internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient

extension SecurityPosture: AgentOperation {
  /// Names the containers by their ids.
  func plan(with workspace: ReadOnlyWorkspace) async throws -> Plan {
    let checks = try selectedChecks()
    if image != nil { throw PostureError.notBuilt("an image") }
    if engine { throw PostureError.notBuilt("the engine's settings") }
    var objects: [PlannedObject] = []
    if containers.isEmpty {
      for summary in try await workspace.engine.listContainers() {
        objects.append(PlannedObject(.container, id: summary.id, name: summary.displayName))
      }
    }
    for name in containers {
      let object = try await workspace.engine.container(named: name)
      if !objects.contains(object) { objects.append(object) }
    }
    let names = objects.map(\.name).joined(separator: ", ")
    return Plan(
      "Hold \(names.isEmpty ? "no container, as none runs," : names) against \(checks.count) recommendations of the CIS Docker Benchmark",
      effect: .observe, objects: objects,
      command: objects.isEmpty ? nil : ["docker", "inspect"] + objects.map(\.name))
  }

  /// Inspects the planned containers, and no others.
  func run(_ plan: Plan, with workspace: Workspace) async throws -> Outcome {
    let checks = try selectedChecks()
    // Without it the checks that depend on the host say that they do not know.
    let host = try? await workspace.engine.info()
    var examinations: [Examination] = []
    let objects = plan.objects
    for (index, object) in objects.enumerated() {
      workspace.progress("Checking \(object.name)", done: index, of: objects.count)
      let container = try await workspace.engine.inspectContainer(object.id)
      examinations.append(Examination(container, on: host, by: checks))
    }
    return Outcome(
      PostureReport(examinations: examinations, checks: checks).report,
      handoff: Handoff(objects: objects, findings: examinations.flatMap(\.findings)),
      evidence: PostureEvidence(examinations: examinations, asked: objects.count).evidence)
  }

  private func selectedChecks() throws -> [PostureCheck] {
    if checks.isEmpty { return PostureCheck.all }
    if let unknown = checks.first(where: { text in !PostureCheck.all.contains { $0.answers(to: text) } }) {
      throw PostureError.unknownCheck(unknown)
    }
    return PostureCheck.all.filter { check in checks.contains { check.answers(to: $0) } }
  }
}
