/// An engine in a swarm (`GET /nodes/{id}`).
public struct SwarmNode: Codable, Sendable, Hashable {
  /// Its id.
  public var id: String
  /// Which change it is at.
  public var version: SwarmVersion
  /// When it joined.
  public var createdAt: Timestamp?
  /// When it was last changed.
  public var updatedAt: Timestamp?
  /// What it is to be.
  public var spec: Spec
  /// What it is.
  public var description: Description
  /// How it is.
  public var status: Status
  /// Its part among the managers; nil for a worker.
  public var managerStatus: ManagerStatus?

  /// What a node is to be.
  public struct Spec: Codable, Sendable, Hashable, ZeroValued {
    /// Its name; usually empty.
    public var name = ""
    /// What it does.
    public var role: NodeRole = ""
    /// Whether it gets tasks.
    public var availability: NodeAvailability = ""
    /// The labels.
    public var labels: [String: String] = [:]

    /// Nothing said.
    public init() {}

    enum CodingKeys: String, CodingKey {
      case name = "Name"
      case role = "Role"
      case availability = "Availability"
      case labels = "Labels"
    }
  }

  /// What a node is.
  public struct Description: Codable, Sendable, Hashable, ZeroValued {
    /// Its host's name.
    public var hostname = ""
    /// What it runs on.
    public var platform = Platform()
    /// What tasks may use of it.
    public var resources = SwarmTask.Resources.Amount()
    /// Its engine.
    public var engine = Engine()

    /// Nothing known.
    public init() {}

    /// What a node runs on.
    public struct Platform: Codable, Sendable, Hashable, ZeroValued {
      /// The processor, in the kernel's words: `x86_64`.
      public var architecture = ""
      /// The operating system.
      public var os = ""

      /// Nothing known.
      public init() {}

      enum CodingKeys: String, CodingKey {
        case architecture = "Architecture"
        case os = "OS"
      }
    }

    /// The engine of a node.
    public struct Engine: Codable, Sendable, Hashable, ZeroValued {
      /// Its version.
      public var version = ""
      /// Its labels.
      public var labels: [String: String] = [:]

      /// Nothing known.
      public init() {}

      enum CodingKeys: String, CodingKey {
        case version = "EngineVersion"
        case labels = "Labels"
      }
    }

    enum CodingKeys: String, CodingKey {
      case hostname = "Hostname"
      case platform = "Platform"
      case resources = "Resources"
      case engine = "Engine"
    }
  }

  /// How a node is.
  public struct Status: Codable, Sendable, Hashable, ZeroValued {
    /// The state in one word.
    public var state: NodeState = ""
    /// Why.
    public var message = ""
    /// Where it is reached.
    public var address = ""

    /// Nothing known.
    public init() {}

    enum CodingKeys: String, CodingKey {
      case state = "State"
      case message = "Message"
      case address = "Addr"
    }
  }

  /// A node's part among the managers.
  public struct ManagerStatus: Codable, Sendable, Hashable {
    /// Whether it leads.
    public var leader: Bool
    /// `unknown`, `unreachable` or `reachable`.
    public var reachability: String
    /// Where other managers reach it.
    public var address: String

    enum CodingKeys: String, CodingKey {
      case leader = "Leader"
      case reachability = "Reachability"
      case address = "Addr"
    }
  }

  enum CodingKeys: String, CodingKey {
    case id = "ID"
    case version = "Version"
    case createdAt = "CreatedAt"
    case updatedAt = "UpdatedAt"
    case spec = "Spec"
    case description = "Description"
    case status = "Status"
    case managerStatus = "ManagerStatus"
  }
}
