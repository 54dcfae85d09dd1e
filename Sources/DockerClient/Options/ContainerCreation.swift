/// What a new container is to be (`POST /containers/create`).
public struct ContainerCreation: Encodable, Sendable, Hashable {
  /// What it runs.
  public var config: ContainerConfig
  /// How it runs on its host.
  public var hostConfig: HostConfig
  /// The networks it is attached to from the start, by name; engines before API 1.44 take one.
  public var networks: [String: EndpointSettings]
  /// The platform of the image, as `linux/arm64`; nil for the engine's own. Since API 1.41.
  public var platform: String?

  /// Describes a container.
  public init(
    _ config: ContainerConfig, hostConfig: HostConfig = HostConfig(),
    networks: [String: EndpointSettings] = [:]
  ) {
    self.config = config
    self.hostConfig = hostConfig
    self.networks = networks
  }

  private enum CodingKeys: String, CodingKey {
    case hostConfig = "HostConfig"
    case networkingConfig = "NetworkingConfig"
  }

  /// Writes the configuration's own fields with the others beside them, as the engine reads them.
  public func encode(to encoder: any Encoder) throws {
    try config.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(hostConfig, forKey: .hostConfig)
    if !networks.isEmpty {
      try container.encode(["EndpointsConfig": networks], forKey: .networkingConfig)
    }
  }
}
