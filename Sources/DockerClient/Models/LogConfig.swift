/// Where a container's output goes.
public struct LogConfig: Codable, Sendable, Hashable, ZeroValued {
  /// The log driver: `json-file`, `local`, `journald`; empty for the engine's default.
  public var type = ""
  /// The driver's options.
  public var config: [String: String] = [:]

  /// The engine's default.
  public init() {}

  enum CodingKeys: String, CodingKey {
    case type = "Type"
    case config = "Config"
  }
}
