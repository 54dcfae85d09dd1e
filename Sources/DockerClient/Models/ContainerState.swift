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

/// What a container's health check says.
public struct Health: Codable, Sendable, Hashable {
  /// The state in one word.
  public var status: HealthStatus
  /// How many checks in a row have failed.
  public var failingStreak: Int
  /// The last checks, the oldest first; the engine keeps five.
  public var log: [HealthcheckResult]

  enum CodingKeys: String, CodingKey {
    case status = "Status"
    case failingStreak = "FailingStreak"
    case log = "Log"
  }
}

/// The state of a health check in one word.
public struct HealthStatus: EngineWord {
  /// The word as the engine writes it.
  public let rawValue: String

  /// Takes the engine's word.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// There is no check.
  public static let none: HealthStatus = "none"
  /// Not healthy yet, within the start period.
  public static let starting: HealthStatus = "starting"
  /// The last check passed.
  public static let healthy: HealthStatus = "healthy"
  /// As many checks in a row failed as `retries` says.
  public static let unhealthy: HealthStatus = "unhealthy"
}

/// One run of a health check.
public struct HealthcheckResult: Codable, Sendable, Hashable {
  /// When it began.
  public var start: Timestamp?
  /// When it ended.
  public var end: Timestamp?
  /// 0 healthy, 1 unhealthy, -1 or others: the check itself failed or took too long.
  public var exitCode: Int
  /// What it printed, at most 4 KiB.
  public var output: String

  enum CodingKeys: String, CodingKey {
    case start = "Start"
    case end = "End"
    case exitCode = "ExitCode"
    case output = "Output"
  }
}
