/// How an image is pulled.
public struct PullOptions: Sendable, Hashable {
  /// The platform, as `linux/arm64`; nil for the engine's own.
  public var platform: String?
  /// What the registry is told; nil for nothing.
  public var credentials: RegistryCredentials?
  /// Whether every tag of the repository is pulled, whatever the reference says.
  public var allTags = false

  /// Pulls for a platform, the engine's own unless one is given.
  public init(platform: String? = nil, credentials: RegistryCredentials? = nil) {
    self.platform = platform
    self.credentials = credentials
  }
}
