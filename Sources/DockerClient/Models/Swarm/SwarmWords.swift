/// What a node does in its swarm.
public struct NodeRole: EngineWord {
  /// The word as the engine writes it.
  public let rawValue: String

  /// Takes the engine's word.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Runs tasks.
  public static let worker: NodeRole = "worker"
  /// Decides, and runs tasks too.
  public static let manager: NodeRole = "manager"
}

/// Whether a node gets tasks.
public struct NodeAvailability: EngineWord {
  /// The word as the engine writes it.
  public let rawValue: String

  /// Takes the engine's word.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// It does.
  public static let active: NodeAvailability = "active"
  /// It keeps those it has, and gets no more.
  public static let pause: NodeAvailability = "pause"
  /// Those it has go elsewhere.
  public static let drain: NodeAvailability = "drain"
}

/// How a node is.
public struct NodeState: EngineWord {
  /// The word as the engine writes it.
  public let rawValue: String

  /// Takes the engine's word.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Nobody knows.
  public static let unknown: NodeState = "unknown"
  /// It does not answer.
  public static let down: NodeState = "down"
  /// It works.
  public static let ready: NodeState = "ready"
  /// It has left.
  public static let disconnected: NodeState = "disconnected"
}

/// How far a task has come; see ``isFinal`` for those that it does not leave any more.
public struct TaskState: EngineWord {
  /// The word as the engine writes it.
  public let rawValue: String

  /// Takes the engine's word.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Made.
  public static let new: TaskState = "new"
  /// Waits for what it needs.
  public static let pending: TaskState = "pending"
  /// Has a node.
  public static let assigned: TaskState = "assigned"
  /// Its node has it.
  public static let accepted: TaskState = "accepted"
  /// Its image and volumes are fetched.
  public static let preparing: TaskState = "preparing"
  /// About to start.
  public static let starting: TaskState = "starting"
  /// Runs.
  public static let running: TaskState = "running"
  /// Ended well.
  public static let complete: TaskState = "complete"
  /// Was ended.
  public static let shutdown: TaskState = "shutdown"
  /// Ended with an error.
  public static let failed: TaskState = "failed"
  /// Its node could not run it.
  public static let rejected: TaskState = "rejected"
  /// Its service is gone.
  public static let remove: TaskState = "remove"
  /// Its node is gone for long.
  public static let orphaned: TaskState = "orphaned"

  /// Whether it does not go on from here.
  public var isFinal: Bool {
    [.complete, .shutdown, .failed, .rejected, .remove, .orphaned].contains(self)
  }
}
