internal import AgentKit
internal import DockerClient

/// An engine as the steps before one will leave it, which is what that one is planned on: what the engine says now, with
/// what those steps leave laid over it.
///
/// So no operation has to know of another: each declares what it leaves, and each asks its engine. What lies within an
/// object that is yet to be made, such as a container's log, nobody knows; asking for it says so.
struct ForeseenEngine: ReadOnlyEngine {
  /// The engine as it is.
  let engine: any ReadOnlyEngine
  /// What the steps before leave.
  let foresight: Foresight

  /// What is foreseen of the objects of a kind.
  func facts(on kind: PlannedObject.Kind) -> [Postcondition] {
    foresight.facts.filter { $0.object.kind == kind }
  }

  /// Those that are yet to be made.
  func made(_ kind: PlannedObject.Kind) -> [Postcondition] {
    facts(on: kind).filter { $0.object.result != nil && $0.state != .gone }
  }

  /// The one of a name that is yet to be made.
  func made(_ kind: PlannedObject.Kind, _ name: String) -> Postcondition? {
    made(kind).first { $0.object.id == name || $0.object.name == name }
  }

  /// Whether an object will be gone.
  func isGone(_ kind: PlannedObject.Kind, _ id: String) -> Bool {
    foresight.fact(on: kind, id)?.state == .gone
  }

  /// Lets a question about what lies within a container through to the engine.
  ///
  /// - Throws: `Failure` where the container is yet to be made; `DockerError` where it will be gone.
  func within(_ name: String, _ kind: PlannedObject.Kind = .container) throws -> any ReadOnlyEngine {
    if let made = made(kind, name) { throw Self.notYet(made.object) }
    if isGone(kind, name) { throw Self.gone(kind, name) }
    return engine
  }

  static func gone(_ kind: PlannedObject.Kind, _ name: String) -> DockerError {
    DockerError(
      .notFound, "a step before this one removes the \(kind.rawValue) \(name)",
      advice: "Ask for it first, or leave it there.")
  }

  private static func notYet(_ object: PlannedObject) -> Failure {
    Failure(
      code: "\(object.kind.rawValue).not-yet",
      message:
        "a step before this one makes the \(object.kind.rawValue) \(object.name): what is in it is known only then",
      remedy: "Ask for this by itself once it is there.", kind: .badInput)
  }
}
