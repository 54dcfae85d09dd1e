internal import AgentKit
internal import DockerClient

/// Which engine an operation works on. A name means another thing on another engine, so a plan that changes something
/// says for which one it was made, and is good for no other.
struct EngineIdentity: Sendable {
  let engine: any ReadOnlyEngine

  /// The plan with the engine as a precondition of its first step that changes something; as it is where none does.
  ///
  /// The engine is asked each time: another one may listen at the same address by now.
  func bind(_ plan: Plan) async throws -> Plan {
    guard let first = plan.steps.firstIndex(where: { $0.effect >= .change }) else { return plan }
    var plan = plan
    plan.steps[first].preconditions.append(
      Precondition(
        PlannedObject(.engine, id: "engine", name: "of the plan"), "id",
        is: Self.id(of: try await engine.info())))
    return plan
  }

  private static func id(of info: SystemInfo) -> String {
    // Podman, which names no index server, makes up another id for each answer.
    let isLasting = !info.id.isEmpty && !info.indexServerAddress.isEmpty
    return isLasting ? info.id : "\(info.name):\(info.dockerRootDir)"
  }
}
