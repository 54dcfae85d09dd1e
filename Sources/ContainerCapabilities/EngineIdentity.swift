internal import AgentKit
internal import DockerClient
internal import Synchronization

/// Which engine an operation works on. A name means another thing on another engine, so a plan that changes something
/// says for which one it was made, and is good for no other.
final class EngineIdentity: Sendable {
  private let engine: any ReadOnlyEngine
  /// The engine is asked once; who it is does not change.
  private let known = Mutex<String?>(nil)

  init(of engine: any ReadOnlyEngine) { self.engine = engine }

  /// The plan with the engine as a precondition of its first step that changes something; as it is where none does.
  func bind(_ plan: Plan) async throws -> Plan {
    guard let first = plan.steps.firstIndex(where: { $0.effect >= .change }) else { return plan }
    var plan = plan
    plan.steps[first].preconditions.append(
      Precondition(PlannedObject(.engine, id: "engine", name: "of the plan"), "id", is: try await id))
    return plan
  }

  private var id: String {
    get async throws {
      if let id = known.withLock({ $0 }) { return id }
      let info = try await engine.info()
      // Podman, which names no index server, makes up another id for each answer.
      let isLasting = !info.id.isEmpty && !info.indexServerAddress.isEmpty
      let id = isLasting ? info.id : "\(info.name):\(info.dockerRootDir)"
      known.withLock { $0 = id }
      return id
    }
  }
}
