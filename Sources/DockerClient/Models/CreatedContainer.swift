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
