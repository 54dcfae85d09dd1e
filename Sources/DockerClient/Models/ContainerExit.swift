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
