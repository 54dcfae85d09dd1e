internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension ContainerStart: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    let targets = try await access.containers(
      named: containers, orAll: all, of: project, except: except,
      where: { !$0.state.running || $0.state.paused })
    guard !targets.isEmpty else { return Plan("Every container runs: nothing to start", effect: .observe) }
    return Plan(
      targets.map { container in
        let name = container.displayName
        return switch container.state.status {
        case .running, .restarting:
          PlannedStep("\(name) runs already: nothing to do", effect: .observe)
        case .paused:
          PlannedStep(
            "Let \(name) go on, which is paused", effect: .change, objects: [container.planned],
            command: ["docker", "unpause", name], undo: ["docker", "pause", name],
            preconditions: container.standing, leaves: [container.left(.running)])
        default:
          PlannedStep(
            "Start \(name) (\(container.stateWords), from \(container.config.image))", effect: .change,
            objects: [container.planned], command: ["docker", "start", name],
            undo: ["docker", "stop", name], preconditions: [container.sameImage],
            leaves: [container.left(.running)])
        }
      })
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    if let report = plan.nothingToDo("Start containers") { return Outcome(report) }
    let batch = try await Batch(over: plan.objects, saying: "Starting", to: access.progress) { object in
      if try await access.engine.inspectContainer(object.id).state.paused {
        try await access.engine.unpauseContainer(object.id)
      } else {
        try await access.engine.startContainer(object.id)
      }
      return try await access.settled(object, untilHealthy: wait)
    }
    return Outcome(
      batch.report("Start containers", past: "started"), handoff: Handoff(objects: batch.done),
      failure: batch.failure)
  }
}
