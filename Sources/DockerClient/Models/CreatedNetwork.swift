/// A network that was made.
public struct CreatedNetwork: Codable, Sendable, Hashable {
  /// Its id.
  public var id: String
  /// What the engine would rather have done otherwise; empty for nothing.
  public var warning: String

  enum CodingKeys: String, CodingKey {
    case id = "Id"
    case warning = "Warning"
  }
}
