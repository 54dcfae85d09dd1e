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
  /// How far the last change has come; nil if there was none.
  public var updateStatus: UpdateStatus?
  /// How many of its tasks run; only where that was asked for.
  public var status: TaskCounts?

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
    /// How its tasks are replaced by changed ones; nil for the swarm's way.
    public var updateConfig: UpdateConfig?
    /// How they are put back; nil for the swarm's way.
    public var rollbackConfig: UpdateConfig?
    /// Where it is to be reached; nil for nowhere.
    public var endpointSpec: EndpointSpec?

    /// Nothing said.
    public init() {}

    enum CodingKeys: String, CodingKey {
      case name = "Name"
      case labels = "Labels"
      case taskTemplate = "TaskTemplate"
      case mode = "Mode"
      case updateConfig = "UpdateConfig"
      case rollbackConfig = "RollbackConfig"
      case endpointSpec = "EndpointSpec"
    }
  }

  /// Where a service is reached.
  public struct Endpoint: Codable, Sendable, Hashable, ZeroValued {
    /// Its published ports.
    public var ports: [Port] = []
    /// Its address on each network, whichever tasks are behind it.
    public var virtualIPs: [VirtualIP] = []

    /// Nowhere.
    public init() {}

    /// A service's address on a network.
    public struct VirtualIP: Codable, Sendable, Hashable {
      /// The network's id.
      public var networkID: String
      /// The address with the bits of the network's part: `10.0.0.2/24`.
      public var address: String

      enum CodingKeys: String, CodingKey {
        case networkID = "NetworkID"
        case address = "Addr"
      }
    }

    enum CodingKeys: String, CodingKey {
      case ports = "Ports"
      case virtualIPs = "VirtualIPs"
    }
  }

  /// Where a service is to be reached.
  public struct EndpointSpec: Codable, Sendable, Hashable {
    /// `vip` for one address before all tasks, `dnsrr` for the tasks' own in turn.
    public var mode: String
    /// The ports to publish.
    public var ports: [Port]

    enum CodingKeys: String, CodingKey {
      case mode = "Mode"
      case ports = "Ports"
    }
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
    case updateStatus = "UpdateStatus"
    case status = "ServiceStatus"
  }
}
