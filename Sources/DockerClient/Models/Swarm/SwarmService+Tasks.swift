extension SwarmService {
  /// How many tasks a service has: one of these.
  public struct Mode: Codable, Sendable, Hashable, ZeroValued {
    /// So many.
    public var replicated: Replicated?
    /// One on each node.
    public var global: Everywhere?
    /// So many that each run to their end once.
    public var replicatedJob: ReplicatedJob?
    /// One on each node that runs to its end once.
    public var globalJob: Everywhere?

    /// Nothing said.
    public init() {}

    /// A number of tasks.
    public struct Replicated: Codable, Sendable, Hashable {
      /// The number.
      public var replicas: Int

      enum CodingKeys: String, CodingKey { case replicas = "Replicas" }
    }

    /// Tasks that run to their end.
    public struct ReplicatedJob: Codable, Sendable, Hashable {
      /// How many at a time.
      public var maxConcurrent: Int
      /// How many in all.
      public var totalCompletions: Int

      enum CodingKeys: String, CodingKey {
        case maxConcurrent = "MaxConcurrent"
        case totalCompletions = "TotalCompletions"
      }
    }

    /// One on each node; there is nothing more to say.
    public struct Everywhere: Codable, Sendable, Hashable {}

    enum CodingKeys: String, CodingKey {
      case replicated = "Replicated"
      case global = "Global"
      case replicatedJob = "ReplicatedJob"
      case globalJob = "GlobalJob"
    }
  }

  /// How many tasks of a service run.
  public struct TaskCounts: Codable, Sendable, Hashable {
    /// They run.
    public var running: Int
    /// They should run.
    public var desired: Int
    /// They ran to their end, for a job.
    public var completed: Int

    enum CodingKeys: String, CodingKey {
      case running = "RunningTasks"
      case desired = "DesiredTasks"
      case completed = "CompletedTasks"
    }
  }

  /// How tasks are replaced by others.
  public struct UpdateConfig: Codable, Sendable, Hashable {
    /// How many at a time; 0 for all.
    public var parallelism: Int
    /// Nanoseconds between them.
    public var delay: Int
    /// What happens when one fails: `pause`, `continue`, `rollback`.
    public var failureAction: String
    /// Nanoseconds for which each is watched.
    public var monitor: Int
    /// The share that may fail, 0 to 1; nil for none.
    public var maxFailureRatio: Double?
    /// `stop-first` or `start-first`.
    public var order: String

    enum CodingKeys: String, CodingKey {
      case parallelism = "Parallelism"
      case delay = "Delay"
      case failureAction = "FailureAction"
      case monitor = "Monitor"
      case maxFailureRatio = "MaxFailureRatio"
      case order = "Order"
    }
  }

  /// How far a change of a service has come.
  public struct UpdateStatus: Codable, Sendable, Hashable {
    /// `updating`, `paused`, `completed`, `rollback_started`, `rollback_paused`, `rollback_completed`.
    public var state: String
    /// When it began.
    public var startedAt: Timestamp?
    /// When it was done; nil if it is not.
    public var completedAt: Timestamp?
    /// The swarm's words.
    public var message: String

    enum CodingKeys: String, CodingKey {
      case state = "State"
      case startedAt = "StartedAt"
      case completedAt = "CompletedAt"
      case message = "Message"
    }
  }
}
