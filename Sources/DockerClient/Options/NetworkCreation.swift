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
    case ipam = "IPAM"
    case options = "Options"
    case labels = "Labels"
    case checkDuplicate = "CheckDuplicate"
  }
}
