/// What a run of an operation will do, before it does anything.
public struct Plan: Codable, Sendable, Hashable {
  /// The steps, in order.
  public var steps: [PlannedStep]

  /// Makes a plan.
  public init(_ steps: [PlannedStep]) { self.steps = steps }

  /// Makes a plan of one step.
  public init(
    _ summary: String, effect: Effect, flags: Set<EffectFlag> = [], objects: [PlannedObject] = [],
    command: [String]? = nil, undo: [String]? = nil, preconditions: [Precondition] = [],
    leaves: [Postcondition] = []
  ) {
    steps = [
      PlannedStep(
        summary, effect: effect, flags: flags, objects: objects, command: command, undo: undo,
        preconditions: preconditions, leaves: leaves)
    ]
  }

  /// The objects that every step touches, in order.
  public var objects: [PlannedObject] { steps.flatMap(\.objects) }

  /// The strongest effect of its steps.
  public var effect: Effect { steps.map(\.effect).max() ?? .observe }

  /// The first object of a kind, which is what most operations are about.
  public func object(_ kind: PlannedObject.Kind) -> PlannedObject? {
    objects.first { $0.kind == kind }
  }
}
