/// What the removal of an image took away; one of the two is set.
public struct ImageRemoval: Codable, Sendable, Hashable {
  /// A name that is gone.
  public var untagged: String?
  /// An image that is gone.
  public var deleted: String?

  enum CodingKeys: String, CodingKey {
    case untagged = "Untagged"
    case deleted = "Deleted"
  }
}
