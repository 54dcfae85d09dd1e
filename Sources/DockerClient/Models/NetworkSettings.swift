/// A container's networks and published ports as they are.
public struct NetworkSettings: Codable, Sendable, Hashable, ZeroValued {
  /// The address on the default bridge; empty on other networks and while it does not run.
  public var ipAddress = ""
  /// The gateway of the default bridge.
  public var gateway = ""
  /// Where its ports are published now.
  public var ports: PortMap = [:]
  /// How it is attached to each network, by the network's name.
  public var networks: [String: EndpointSettings] = [:]

  /// No network.
  public init() {}

  enum CodingKeys: String, CodingKey {
    case ipAddress = "IPAddress"
    case gateway = "Gateway"
    case ports = "Ports"
    case networks = "Networks"
  }
}

/// How a container is attached to a network.
public struct EndpointSettings: Codable, Sendable, Hashable {
  /// The network's id.
  public var networkID: String
  /// The id of this attachment; empty while the container does not run.
  public var endpointID: String
  /// The IPv4 address; empty while the container does not run.
  public var ipAddress: String
  /// The bits of the network's part of it.
  public var ipPrefixLen: Int
  /// The IPv4 gateway.
  public var gateway: String
  /// The IPv6 address.
  public var globalIPv6Address: String
  /// The hardware address.
  public var macAddress: String
  /// Further names by which others on the network find it.
  public var aliases: [String]
  /// Links, as `name:alias`.
  public var links: [String]

  /// Attaches under further names.
  public init(aliases: [String] = []) {
    (networkID, endpointID, ipAddress, gateway) = ("", "", "", "")
    (globalIPv6Address, macAddress, ipPrefixLen) = ("", "", 0)
    self.aliases = aliases
    links = []
  }

  enum CodingKeys: String, CodingKey {
    case networkID = "NetworkID"
    case endpointID = "EndpointID"
    case ipAddress = "IPAddress"
    case ipPrefixLen = "IPPrefixLen"
    case gateway = "Gateway"
    case globalIPv6Address = "GlobalIPv6Address"
    case macAddress = "MacAddress"
    case aliases = "Aliases"
    case links = "Links"
  }
}
