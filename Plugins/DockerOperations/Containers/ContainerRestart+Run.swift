internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension ContainerRestart: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    let targets = try await access.containers(
      named: containers, orAll: all, of: project, except: except, where: \.state.running)
    guard !targets.isEmpty else { return Plan("No container runs: nothing to restart", effect: .observe) }
    return Plan(
      targets.map { container in
        let name = container.displayName
        let patience = timeout.map { ["--time", String($0.wholeSeconds)] } ?? []
        return PlannedStep(
          "Restart \(name) (\(container.stateWords)): its processes end and begin anew", effect: .change,
          objects: [container.planned], command: ["docker", "restart"] + patience + [name],
          preconditions: [container.sameImage], leaves: [container.left(.running)])
      })
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    if let report = plan.nothingToDo("Restart containers") { return Outcome(report) }
    let batch = try await Batch(over: plan.objects, saying: "Restarting", to: access.progress) { object in
      try await access.engine.restartContainer(object.id, timeout: timeout?.wholeSeconds)
      return try await access.settled(object, untilHealthy: wait)
    }
    return Outcome(
      batch.report("Restart containers", past: "restarted"), handoff: Handoff(objects: batch.done),
      failure: batch.failure)
  }
}
