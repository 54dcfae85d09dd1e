/// A port of a listed container.
public struct PortSummary: Codable, Sendable, Hashable {
  /// The host's address it is published on; nil if it is only exposed.
  public var ip: String?
  /// The port inside the container.
  public var privatePort: Int
  /// The port on the host; nil if it is only exposed.
  public var publicPort: Int?
  /// What carries its traffic.
  public var type: TransportProtocol

  enum CodingKeys: String, CodingKey {
    case ip = "IP"
    case privatePort = "PrivatePort"
    case publicPort = "PublicPort"
    case type = "Type"
  }
}
