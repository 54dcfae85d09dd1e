internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient

extension VolumeRemove: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    let users = try await VolumeUsers(access.engine)
    var doomed: [Volume] = []
    for name in volumes {
      let object: PlannedObject
      do {
        object = try await access.engine.volume(named: name)
      } catch ResolutionError.notFound where force {
        continue
      }
      let used = users.of(object.id)
      guard used.isEmpty else {
        throw Failure(
          code: "volume.in-use", message: "\(object.name) is used by \(used.joined(separator: ", "))",
          remedy: "Remove those containers first; stopping them is not enough.", kind: .badInput)
      }
      if !doomed.contains(where: { $0.name == object.id }) {
        doomed.append(try await access.engine.inspectVolume(object.id))
      }
    }
    guard !doomed.isEmpty else { return Plan("They are gone already: nothing to remove", effect: .observe) }
    return VolumeRemoval.plan(doomed, sizes: try await access.engine.volumeSizes, force: force)
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    try await VolumeRemoval.run(
      plan, sizes: try await access.engine.volumeSizes, force: force, with: access)
  }
}
