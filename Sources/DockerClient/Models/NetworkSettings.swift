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
  /// Addresses it is to have; nil lets the engine choose.
  public var ipamConfig: EndpointIPAMConfig?
  /// Options of the network's driver.
  public var driverOpts: [String: String]
  /// The IPv6 gateway.
  public var ipv6Gateway: String
  /// The bits of the network's part of the IPv6 address.
  public var globalIPv6PrefixLen: Int
  /// All names by which others on the network find it; nil for engines before API 1.44.
  public var dnsNames: [String]?
  /// Which network's gateway leads outside: the highest wins; nil for 0. Since API 1.48.
  public var gatewayPriority: Int?

  /// Attaches under further names.
  public init(aliases: [String] = []) {
    (networkID, endpointID, ipAddress, gateway) = ("", "", "", "")
    (globalIPv6Address, macAddress, ipPrefixLen) = ("", "", 0)
    self.aliases = aliases
    (links, driverOpts, ipv6Gateway, globalIPv6PrefixLen) = ([], [:], "", 0)
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
    case ipamConfig = "IPAMConfig"
    case driverOpts = "DriverOpts"
    case ipv6Gateway = "IPv6Gateway"
    case globalIPv6PrefixLen = "GlobalIPv6PrefixLen"
    case dnsNames = "DNSNames"
    case gatewayPriority = "GwPriority"
  }
}

/// Addresses that a container is to have on a network.
public struct EndpointIPAMConfig: Codable, Sendable, Hashable {
  /// The IPv4 address; empty lets the engine choose.
  public var ipv4Address: String
  /// The IPv6 address; empty lets the engine choose.
  public var ipv6Address: String
  /// Further addresses of the link itself.
  public var linkLocalIPs: [String]

  /// Asks for addresses.
  public init(ipv4Address: String = "", ipv6Address: String = "", linkLocalIPs: [String] = []) {
    self.ipv4Address = ipv4Address
    self.ipv6Address = ipv6Address
    self.linkLocalIPs = linkLocalIPs
  }

  enum CodingKeys: String, CodingKey {
    case ipv4Address = "IPv4Address"
    case ipv6Address = "IPv6Address"
    case linkLocalIPs = "LinkLocalIPs"
  }
}
