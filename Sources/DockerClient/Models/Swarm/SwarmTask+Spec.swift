extension SwarmTask {
  /// What a task runs, and where.
  public struct Spec: Codable, Sendable, Hashable, ZeroValued {
    /// Its container; nil for tasks of other kinds.
    public var containerSpec: ContainerSpec?
    /// What it may use, and what is kept for it.
    public var resources = Resources()
    /// What happens when it ends.
    public var restartPolicy: RestartPolicy?
    /// Where it may run.
    public var placement = Placement()
    /// The networks it is on.
    public var networks: [Network] = []
    /// Where its output goes; nil for the engine's way.
    public var logDriver: LogDriver?
    /// Counted up to replace tasks by the same ones.
    public var forceUpdate = 0
    /// The OCI runtime; empty for containers.
    public var runtime = ""

    /// Nothing.
    public init() {}

    enum CodingKeys: String, CodingKey {
      case containerSpec = "ContainerSpec"
      case resources = "Resources"
      case restartPolicy = "RestartPolicy"
      case placement = "Placement"
      case networks = "Networks"
      case logDriver = "LogDriver"
      case forceUpdate = "ForceUpdate"
      case runtime = "Runtime"
    }
  }

  /// What a task may use, and what is kept for it.
  public struct Resources: Codable, Sendable, Hashable, ZeroValued {
    /// What it may use.
    public var limits = Amount()
    /// What a node must have free for it.
    public var reservations = Amount()

    /// Nothing said.
    public init() {}

    /// An amount; 0 says nothing.
    public struct Amount: Codable, Sendable, Hashable, ZeroValued {
      /// Processors in billionths.
      public var nanoCpus = 0
      /// Bytes of memory.
      public var memoryBytes = 0
      /// Processes.
      public var pids = 0

      /// Nothing said.
      public init() {}

      enum CodingKeys: String, CodingKey {
        case nanoCpus = "NanoCPUs"
        case memoryBytes = "MemoryBytes"
        case pids = "Pids"
      }
    }

    enum CodingKeys: String, CodingKey {
      case limits = "Limits"
      case reservations = "Reservations"
    }
  }

  /// What happens when a task ends.
  public struct RestartPolicy: Codable, Sendable, Hashable {
    /// `none`, `on-failure` or `any`.
    public var condition: String
    /// Nanoseconds until the next one; nil for the swarm's 5 s.
    public var delay: Int?
    /// How often; nil for ever.
    public var maxAttempts: Int?
    /// Nanoseconds in which failures are counted; nil for ever.
    public var window: Int?

    enum CodingKeys: String, CodingKey {
      case condition = "Condition"
      case delay = "Delay"
      case maxAttempts = "MaxAttempts"
      case window = "Window"
    }
  }

  /// Where tasks may run.
  public struct Placement: Codable, Sendable, Hashable, ZeroValued {
    /// What a node must be: `node.role==manager`.
    public var constraints: [String] = []
    /// How many on one node; 0 for no limit.
    public var maxReplicas = 0

    /// Anywhere.
    public init() {}

    enum CodingKeys: String, CodingKey {
      case constraints = "Constraints"
      case maxReplicas = "MaxReplicas"
    }
  }

  /// A network that a task is on.
  public struct Network: Codable, Sendable, Hashable {
    /// The network's id or name.
    public var target: String
    /// Further names by which others on it find the task.
    public var aliases: [String]

    enum CodingKeys: String, CodingKey {
      case target = "Target"
      case aliases = "Aliases"
    }
  }

  /// Where a task's output goes.
  public struct LogDriver: Codable, Sendable, Hashable {
    /// The driver.
    public var name: String
    /// Its options.
    public var options: [String: String]

    enum CodingKeys: String, CodingKey {
      case name = "Name"
      case options = "Options"
    }
  }
}
