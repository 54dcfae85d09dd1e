/// What a new network is to be (`POST /networks/create`).
public struct NetworkCreation: Encodable, Sendable, Hashable {
  /// Its name.
  public var name: String
  /// `bridge`, `overlay`, `macvlan`, …
  public var driver: String
  /// Whether it leads nowhere else.
  public var isInternal = false
  /// Whether containers outside a swarm's services may join.
  public var attachable = false
  /// Whether its containers get IPv6 addresses.
  public var enableIPv6 = false
  /// Whether its containers get IPv4 addresses; nil for the engine's way, which is that they do. Since API 1.48.
  public var enableIPv4: Bool?
  /// Whether it carries a swarm's published ports.
  public var ingress = false
  /// Whether it only holds configuration for other networks.
  public var configOnly = false
  /// The network that its configuration comes from; nil for none.
  public var configFrom: Network.ConfigReference?
  /// `local`, `swarm`; nil for the driver's own.
  public var scope: String?
  /// Its addresses; nil lets the engine choose.
  public var ipam: Network.IPAM?
  /// The driver's options.
  public var options: [String: String] = [:]
  /// The labels.
  public var labels: [String: String] = [:]
  // Names are not unique to engines before API 1.44 unless they are asked to look.
  private let checkDuplicate = true

  /// Describes a network.
  public init(_ name: String, driver: String = "bridge") {
    self.name = name
    self.driver = driver
  }

  enum CodingKeys: String, CodingKey {
    case name = "Name"
    case driver = "Driver"
    case isInternal = "Internal"
    case attachable = "Attachable"
    case enableIPv6 = "EnableIPv6"
    case enableIPv4 = "EnableIPv4"
    case ingress = "Ingress"
    case configOnly = "ConfigOnly"
    case configFrom = "ConfigFrom"
    case scope = "Scope"
    case ipam = "IPAM"
    case options = "Options"
    case labels = "Labels"
    case checkDuplicate = "CheckDuplicate"
  }
}
