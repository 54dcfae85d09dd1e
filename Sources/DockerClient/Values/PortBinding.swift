/// One place on the host where a container's port is reached.
public struct PortBinding: Codable, Sendable, Hashable {
  /// The host's address; empty or `0.0.0.0` for every IPv4 address, `::` for every IPv6 one.
  public var hostIP: String
  /// The host's port; empty or `0` if the engine chooses.
  public var hostPort: String

  /// Makes a binding; on every address unless one is given.
  public init(hostIP: String = "", hostPort: String) {
    self.hostIP = hostIP
    self.hostPort = hostPort
  }

  enum CodingKeys: String, CodingKey {
    case hostIP = "HostIp"
    case hostPort = "HostPort"
  }
}
