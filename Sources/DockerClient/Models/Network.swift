/// A network (`GET /networks/{id}`).
public struct Network: Codable, Sendable, Hashable {
  /// Its id.
  public var id: String
  /// Its name.
  public var name: String
  /// When it was made.
  public var created: Timestamp?
  /// `local`, `swarm` or `global`.
  public var scope: String
  /// `bridge`, `host`, `none`, `overlay`, `macvlan`, …
  public var driver: String
  /// Whether its containers get IPv6 addresses.
  public var enableIPv6: Bool
  /// Whether it leads nowhere else.
  public var isInternal: Bool
  /// Whether containers outside a swarm's services may join.
  public var attachable: Bool
  /// Whether it carries a swarm's published ports.
  public var ingress: Bool
  /// Whether it only holds configuration for other networks.
  public var configOnly: Bool
  /// The network that its configuration comes from; an empty name for none.
  public var configFrom: ConfigReference
  /// The nodes of a swarm that are on it.
  public var peers: [Peer]
  /// Its addresses.
  public var ipam: IPAM
  /// The containers on it that run, by id; only when one network is inspected.
  public var containers: [String: Endpoint]
  /// The services of a swarm that are on it, by name; only when one network is inspected, and verbosely.
  public var services: [String: NetworkService]
  /// The driver's options.
  public var options: [String: String]
  /// The labels.
  public var labels: [String: String]

  /// A network that others take their configuration from.
  public struct ConfigReference: Codable, Sendable, Hashable, ZeroValued {
    /// Its name.
    public var network = ""

    /// None.
    public init() {}

    /// Names one.
    public init(_ network: String) { self.network = network }

    enum CodingKeys: String, CodingKey { case network = "Network" }
  }

  /// A node of a swarm on a network.
  public struct Peer: Codable, Sendable, Hashable {
    /// Its name.
    public var name: String
    /// Its address.
    public var address: String

    enum CodingKeys: String, CodingKey {
      case name = "Name"
      case address = "IP"
    }
  }

  /// How a network hands out addresses.
  public struct IPAM: Codable, Sendable, Hashable, ZeroValued {
    /// Who hands them out: `default`.
    public var driver = ""
    /// The pools.
    public var config: [Pool] = []
    /// The options of who hands them out.
    public var options: [String: String] = [:]

    /// No addresses.
    public init() {}

    enum CodingKeys: String, CodingKey {
      case driver = "Driver"
      case config = "Config"
      case options = "Options"
    }
  }

  /// A pool of addresses.
  public struct Pool: Codable, Sendable, Hashable {
    /// The network's part: `172.18.0.0/16`.
    public var subnet: String
    /// The part that is handed out; empty for all of it.
    public var ipRange: String
    /// The way out.
    public var gateway: String
    /// Addresses that are taken, by name.
    public var auxiliaryAddresses: [String: String]

    /// Makes a pool.
    public init(subnet: String, ipRange: String = "", gateway: String = "") {
      self.subnet = subnet
      self.ipRange = ipRange
      self.gateway = gateway
      auxiliaryAddresses = [:]
    }

    enum CodingKeys: String, CodingKey {
      case subnet = "Subnet"
      case ipRange = "IPRange"
      case gateway = "Gateway"
      case auxiliaryAddresses = "AuxiliaryAddresses"
    }
  }

  /// A container on a network.
  public struct Endpoint: Codable, Sendable, Hashable {
    /// The container's name.
    public var name: String
    /// The id of its attachment.
    public var endpointID: String
    /// Its hardware address.
    public var macAddress: String
    /// Its address with the bits of the network's part: `172.18.0.2/16`.
    public var ipv4Address: String
    /// The same for IPv6.
    public var ipv6Address: String

    enum CodingKeys: String, CodingKey {
      case name = "Name"
      case endpointID = "EndpointID"
      case macAddress = "MacAddress"
      case ipv4Address = "IPv4Address"
      case ipv6Address = "IPv6Address"
    }
  }

  enum CodingKeys: String, CodingKey {
    case id = "Id"
    case name = "Name"
    case created = "Created"
    case scope = "Scope"
    case driver = "Driver"
    case enableIPv6 = "EnableIPv6"
    case isInternal = "Internal"
    case attachable = "Attachable"
    case ingress = "Ingress"
    case configOnly = "ConfigOnly"
    case configFrom = "ConfigFrom"
    case peers = "Peers"
    case ipam = "IPAM"
    case containers = "Containers"
    case services = "Services"
    case options = "Options"
    case labels = "Labels"
  }
}
