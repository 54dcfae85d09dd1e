/// A service of a swarm (`GET /services/{id}`).
public struct SwarmService: Codable, Sendable, Hashable {
  /// Its id.
  public var id: String
  /// Which change it is at.
  public var version: SwarmVersion
  /// When it was made.
  public var createdAt: Timestamp?
  /// When it was last changed.
  public var updatedAt: Timestamp?
  /// What it is to be.
  public var spec: Spec
  /// Where it is reached.
  public var endpoint: Endpoint

  /// What a service is to be.
  public struct Spec: Codable, Sendable, Hashable, ZeroValued {
    /// Its name.
    public var name = ""
    /// The labels.
    public var labels: [String: String] = [:]
    /// What its tasks run.
    public var taskTemplate = SwarmTask.Spec()
    /// How many tasks it has.
    public var mode = Mode()

    /// Nothing said.
    public init() {}

    enum CodingKeys: String, CodingKey {
      case name = "Name"
      case labels = "Labels"
      case taskTemplate = "TaskTemplate"
      case mode = "Mode"
    }
  }

  /// How many tasks a service has.
  public struct Mode: Codable, Sendable, Hashable, ZeroValued {
    /// So many; nil for one on each node.
    public var replicated: Replicated?

    /// Nothing said.
    public init() {}

    /// A number of tasks.
    public struct Replicated: Codable, Sendable, Hashable {
      /// The number.
      public var replicas: Int

      enum CodingKeys: String, CodingKey { case replicas = "Replicas" }
    }

    enum CodingKeys: String, CodingKey { case replicated = "Replicated" }
  }

  /// Where a service is reached.
  public struct Endpoint: Codable, Sendable, Hashable, ZeroValued {
    /// Its published ports.
    public var ports: [Port] = []

    /// Nowhere.
    public init() {}

    enum CodingKeys: String, CodingKey { case ports = "Ports" }
  }

  /// A published port of a service.
  public struct Port: Codable, Sendable, Hashable {
    /// What carries its traffic.
    public var transport: TransportProtocol
    /// The port in the tasks.
    public var targetPort: Int
    /// The port on the nodes.
    public var publishedPort: Int
    /// `ingress` for every node, `host` for those with a task.
    public var mode: String

    enum CodingKeys: String, CodingKey {
      case transport = "Protocol"
      case targetPort = "TargetPort"
      case publishedPort = "PublishedPort"
      case mode = "PublishMode"
    }
  }

  enum CodingKeys: String, CodingKey {
    case id = "ID"
    case version = "Version"
    case createdAt = "CreatedAt"
    case updatedAt = "UpdatedAt"
    case spec = "Spec"
    case endpoint = "Endpoint"
  }
}
