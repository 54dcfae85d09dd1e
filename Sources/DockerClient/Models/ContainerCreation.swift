/// What a new container is to be (`POST /containers/create`).
public struct ContainerCreation: Encodable, Sendable, Hashable {
  /// What it runs.
  public var config: ContainerConfig
  /// How it runs on its host.
  public var hostConfig: HostConfig
  /// The networks it is attached to from the start, by name; engines before API 1.44 take one.
  public var networks: [String: EndpointSettings]

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

/// A container that was made.
public struct CreatedContainer: Codable, Sendable, Hashable {
  /// Its id.
  public var id: String
  /// What the engine would rather have done otherwise.
  public var warnings: [String]

  enum CodingKeys: String, CodingKey {
    case id = "Id"
    case warnings = "Warnings"
  }
}

/// How a container ended.
public struct ContainerExit: Codable, Sendable, Hashable {
  /// The exit code of its first process.
  public var statusCode: Int
  /// Why waiting for it failed.
  public var error: Failure?

  /// A failure of the engine.
  public struct Failure: Codable, Sendable, Hashable {
    /// The engine's words.
    public var message: String

    enum CodingKeys: String, CodingKey { case message = "Message" }
  }

  enum CodingKeys: String, CodingKey {
    case statusCode = "StatusCode"
    case error = "Error"
  }
}
