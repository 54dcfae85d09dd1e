/// What a run of an operation will do, before it does anything.
public struct Plan: Codable, Sendable, Hashable {
  /// The steps, in order.
  public var steps: [PlannedStep]

  /// Makes a plan.
  public init(_ steps: [PlannedStep]) { self.steps = steps }

  /// Makes a plan of one step.
  public init(
    _ summary: String, effect: Effect, flags: Set<EffectFlag> = [], objects: [PlannedObject] = [],
    command: [String]? = nil
  ) {
    steps = [PlannedStep(summary, effect: effect, flags: flags, objects: objects, command: command)]
  }

  /// The objects that every step touches, in order.
  public var objects: [PlannedObject] { steps.flatMap(\.objects) }

  /// The first object of a kind, which is what most operations are about.
  public func object(_ kind: PlannedObject.Kind) -> PlannedObject? {
    objects.first { $0.kind == kind }
  }
}

/// One step of a plan: what it does to which objects.
public struct PlannedStep: Codable, Sendable, Hashable {
  /// What it does, in the imperative: "Read the last 200 log lines of web".
  public var summary: String
  /// What it really does to the world, at most the operation's ceiling.
  public var effect: Effect
  /// The delicate things that it does.
  public var flags: [EffectFlag]
  /// The very objects that it touches.
  public var objects: [PlannedObject]
  /// The same as a command that a person would type, as an argument vector.
  public var command: [String]?
  /// The switch among the operation's parameters that asks for this very step (`measure`). A person who typed it as a
  /// flag has said yes to the step, unless it destroys.
  public var askedBy: String?

  /// Makes a step.
  public init(
    _ summary: String, effect: Effect, flags: Set<EffectFlag> = [], objects: [PlannedObject] = [],
    command: [String]? = nil, askedBy: String? = nil
  ) {
    self.summary = summary
    self.effect = effect
    self.flags = flags.sorted()
    self.objects = objects
    self.command = command
    self.askedBy = askedBy
  }
}

/// One object that a plan touches, by what identifies it for good.
public struct PlannedObject: Codable, Sendable, Hashable {
  /// What sort of object.
  public enum Kind: String, Codable, Sendable {
    case container, image, network, volume, file, folder, engine, registry, cluster
  }

  /// What sort of object it is.
  public var kind: Kind
  /// What identifies it for good: a full id, a digest, an absolute path.
  public var id: String
  /// What people call it.
  public var name: String

  /// Makes an object; without a name of its own its id is its name.
  public init(_ kind: Kind, id: String, name: String? = nil) {
    self.kind = kind
    self.id = id
    self.name = name ?? id
  }
}
