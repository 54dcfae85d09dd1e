/// An image that was found on Docker Hub (`GET /images/search`).
public struct ImageSearchResult: Codable, Sendable, Hashable {
  /// Its name.
  public var name: String
  /// What its maker says.
  public var description: String
  /// Whether Docker looks after it.
  public var isOfficial: Bool
  /// How many people marked it.
  public var stars: Int

  enum CodingKeys: String, CodingKey {
    case name
    case description
    case isOfficial = "is_official"
    case stars = "star_count"
  }
}
