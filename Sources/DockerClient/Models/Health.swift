/// How a container's health is checked. A time of 0 means the image's, or the engine's default.
public struct HealthConfig: Codable, Sendable, Hashable {
  /// `["CMD", program, arguments…]`, `["CMD-SHELL", command]`, `["NONE"]`; empty for the image's.
  public var test: [String]
  /// Nanoseconds between checks; 30 s by default.
  public var interval: Int
  /// Nanoseconds a check may take; 30 s by default.
  public var timeout: Int
  /// Failures in a row that make it unhealthy; 3 by default.
  public var retries: Int
  /// Nanoseconds after the start in which failures do not count.
  public var startPeriod: Int
  /// Nanoseconds between checks within the start period; nil for the engine's 5 s. Since API 1.44.
  public var startInterval: Int?

  /// Makes a check; times in nanoseconds.
  public init(
    test: [String], interval: Int = 0, timeout: Int = 0, retries: Int = 0, startPeriod: Int = 0
  ) {
    self.test = test
    self.interval = interval
    self.timeout = timeout
    self.retries = retries
    self.startPeriod = startPeriod
  }

  enum CodingKeys: String, CodingKey {
    case test = "Test"
    case interval = "Interval"
    case timeout = "Timeout"
    case retries = "Retries"
    case startPeriod = "StartPeriod"
    case startInterval = "StartInterval"
  }
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
