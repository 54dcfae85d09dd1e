internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension ContainerRestart: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    Plan(
      try await access.containers(named: containers).map { container in
        let name = container.displayName
        let patience = timeout.map { ["--time", String($0.wholeSeconds)] } ?? []
        return PlannedStep(
          "Restart \(name) (\(container.stateWords)): its processes end and begin anew", effect: .change,
          objects: [container.planned], command: ["docker", "restart"] + patience + [name],
          preconditions: [container.sameImage], leaves: [container.left(.running)])
      })
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    let batch = try await Batch(over: plan.objects, saying: "Restarting", to: access.progress) { object in
      try await access.engine.restartContainer(object.id, timeout: timeout?.wholeSeconds)
      return try await access.settled(object, untilHealthy: wait)
    }
    return Outcome(
      batch.report("Restart containers", past: "restarted"), handoff: Handoff(objects: batch.done),
      failure: batch.notUp)
  }
}
