/// What a container is doing, and how it ended.
public struct ContainerState: Codable, Sendable, Hashable {
  /// The state in one word.
  public var status: ContainerStatus
  /// Whether its first process exists; true also while it is paused or restarting.
  public var running: Bool
  /// Whether its processes are frozen.
  public var paused: Bool
  /// Whether the engine is waiting to start it again.
  public var restarting: Bool
  /// Whether the kernel killed a process of it because its memory limit was reached.
  public var oomKilled: Bool
  /// Whether the engine could not remove it completely.
  public var dead: Bool
  /// The first process on the engine's host; 0 if there is none.
  public var pid: Int
  /// How the first process ended last; 128 + n after signal n.
  public var exitCode: Int
  /// Why the engine could not start it; empty if it could.
  public var error: String
  /// When it was last started; nil if never.
  public var startedAt: Timestamp?
  /// When it last ended; nil if never.
  public var finishedAt: Timestamp?
  /// What its health check says; nil if it has none.
  public var health: Health?

  /// Whether nobody has seen it yet: a plan foresees it.
  package var isForeseen = false

  enum CodingKeys: String, CodingKey {
    case status = "Status"
    case running = "Running"
    case paused = "Paused"
    case restarting = "Restarting"
    case oomKilled = "OOMKilled"
    case dead = "Dead"
    case pid = "Pid"
    case exitCode = "ExitCode"
    case error = "Error"
    case startedAt = "StartedAt"
    case finishedAt = "FinishedAt"
    case health = "Health"
  }
}

/// A container's state in one word.
public struct ContainerStatus: EngineWord {
  /// The word as the engine writes it.
  public let rawValue: String

  /// Takes the engine's word.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Made, and never started; or its start failed.
  public static let created: ContainerStatus = "created"
  /// Its first process runs.
  public static let running: ContainerStatus = "running"
  /// Frozen.
  public static let paused: ContainerStatus = "paused"
  /// Ended, and about to be started again.
  public static let restarting: ContainerStatus = "restarting"
  /// About to go away.
  public static let removing: ContainerStatus = "removing"
  /// Its first process has ended.
  public static let exited: ContainerStatus = "exited"
  /// Could not be removed.
  public static let dead: ContainerStatus = "dead"
}
