/// One step of a plan: what it does to which objects.
public struct PlannedStep: Codable, Sendable, Hashable {
  /// What it does, in the imperative: "Read the last 200 log lines of web". It says nothing that the clock alone
  /// changes, because the plan's hash covers it.
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
  /// The command that takes it back, where there is one.
  public var undo: [String]?
  /// What planning found and the step relies on. It is looked at again before the step is done.
  public var preconditions: [Precondition]
  /// How it leaves the objects that it changes, makes or takes away, which is what later steps are planned on.
  public var leaves: [Postcondition]

  /// Makes a step.
  public init(
    _ summary: String, effect: Effect, flags: Set<EffectFlag> = [], objects: [PlannedObject] = [],
    command: [String]? = nil, askedBy: String? = nil, undo: [String]? = nil,
    preconditions: [Precondition] = [], leaves: [Postcondition] = []
  ) {
    self.summary = summary
    self.effect = effect
    self.flags = flags.sorted()
    self.objects = objects
    self.command = command
    self.askedBy = askedBy
    self.undo = effect == .destroy ? nil : undo
    self.preconditions = preconditions
    self.leaves = leaves
  }

  /// Whether it can be taken back.
  public var reversibility: Reversibility {
    switch effect {
    case .observe, .observeNetwork: .nothingToUndo
    case .writeFiles, .change: undo == nil ? .byHand : .byCommand
    case .destroy: .never
    }
  }
}

/// Whether what a step does can be taken back.
public enum Reversibility: String, Codable, Sendable, Hashable {
  /// It changes nothing.
  case nothingToUndo = "nothing-to-undo"
  /// The step names the command that takes it back.
  case byCommand = "by-command"
  /// It can be taken back, and no single command does it.
  case byHand = "by-hand"
  /// What it takes away is gone.
  case never
}

/// Something that planning found about an object, by which it is noticed that the object changed since.
public struct Precondition: Codable, Sendable, Hashable {
  /// The object.
  public var object: PlannedObject
  /// What was looked at: `state`, `image`, `digest`.
  public var fact: String
  /// What it was.
  public var value: String

  /// Makes a precondition.
  public init(_ object: PlannedObject, _ fact: String, is value: String) {
    self.object = object
    self.fact = fact
    self.value = value
  }
}
