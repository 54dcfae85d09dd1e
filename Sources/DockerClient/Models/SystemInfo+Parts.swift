extension SystemInfo {
  /// An engine's part in a swarm.
  public struct SwarmInfo: Codable, Sendable, Hashable, ZeroValued {
    /// Its id as a node; empty for an engine that is none.
    public var nodeID = ""
    /// Where other nodes reach it.
    public var nodeAddress = ""
    /// `inactive`, `active`, `pending`, `error`, `locked`.
    public var localNodeState = ""
    /// Whether it is a manager.
    public var controlAvailable = false
    /// Why it could not become part of the swarm.
    public var error = ""
    /// How many nodes there are; only a manager knows.
    public var nodes = 0
    /// How many managers there are; only a manager knows.
    public var managers = 0

    /// No swarm.
    public init() {}

    enum CodingKeys: String, CodingKey {
      case nodeID = "NodeID"
      case nodeAddress = "NodeAddr"
      case localNodeState = "LocalNodeState"
      case controlAvailable = "ControlAvailable"
      case error = "Error"
      case nodes = "Nodes"
      case managers = "Managers"
    }
  }

  /// An OCI runtime: a program, or the name of a shim that containerd knows.
  public struct Runtime: Codable, Sendable, Hashable {
    /// The program.
    public var path: String
    /// What it is told each time.
    public var arguments: [String]
    /// The shim; empty for a program.
    public var type: String

    enum CodingKeys: String, CodingKey {
      case path
      case arguments = "runtimeArgs"
      case type = "runtimeType"
    }
  }

  /// The drivers of an engine by what they are for.
  public struct Plugins: Codable, Sendable, Hashable, ZeroValued {
    /// Of volumes.
    public var volume: [String] = []
    /// Of networks.
    public var network: [String] = []
    /// Of permissions.
    public var authorization: [String] = []
    /// Of logs.
    public var log: [String] = []

    /// None.
    public init() {}

    enum CodingKeys: String, CodingKey {
      case volume = "Volume"
      case network = "Network"
      case authorization = "Authorization"
      case log = "Log"
    }
  }

  /// Addresses that networks are cut from.
  public struct AddressPool: Codable, Sendable, Hashable {
    /// All of them: `10.10.0.0/16`.
    public var base: String
    /// The bits of each network's part.
    public var size: Int

    enum CodingKeys: String, CodingKey {
      case base = "Base"
      case size = "Size"
    }
  }

  /// The registries an engine knows.
  public struct RegistryConfig: Codable, Sendable, Hashable {
    /// Networks whose registries may be reached without TLS.
    public var insecureRegistryCIDRs: [String]
    /// Registries by name.
    public var indexConfigs: [String: Index]
    /// Mirrors of Docker Hub.
    public var mirrors: [String]

    /// One registry.
    public struct Index: Codable, Sendable, Hashable {
      /// Its name.
      public var name: String
      /// Its mirrors.
      public var mirrors: [String]
      /// Whether it must be reached by TLS.
      public var secure: Bool
      /// Whether it is Docker Hub.
      public var official: Bool

      enum CodingKeys: String, CodingKey {
        case name = "Name"
        case mirrors = "Mirrors"
        case secure = "Secure"
        case official = "Official"
      }
    }

    enum CodingKeys: String, CodingKey {
      case insecureRegistryCIDRs = "InsecureRegistryCIDRs"
      case indexConfigs = "IndexConfigs"
      case mirrors = "Mirrors"
    }
  }
}
