/// What BuildKit makes of a build's result.
public struct BuildOutput: Encodable, Sendable, Hashable {
  /// The exporter's name.
  public var type: String
  /// What the exporter is told.
  public var attributes: [String: String]

  /// Names an exporter.
  public init(_ type: String, attributes: [String: String] = [:]) {
    self.type = type
    self.attributes = attributes
  }

  /// Nothing: the build only fills the cache.
  public static let cacheOnly = BuildOutput("cacheonly")

  /// An image in the engine's store; attributes say more about it, such as `compression` (since API 1.42).
  public static func image(attributes: [String: String] = [:]) -> BuildOutput {
    BuildOutput("moby", attributes: attributes)
  }

  enum CodingKeys: String, CodingKey {
    case type = "Type"
    case attributes = "Attrs"
  }
}
