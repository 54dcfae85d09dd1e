/// One step in the making of an image (`GET /images/{name}/history`).
public struct ImageHistoryEntry: Codable, Sendable, Hashable {
  /// The image of that step, or `<missing>`.
  public var id: String
  /// When it was made.
  public var created: Timestamp?
  /// The command that made it. Build arguments stand here in the clear.
  public var createdBy: String
  /// The tags of the image of that step.
  public var tags: [String]
  /// Bytes of its layer; 0 for a step that only sets something.
  public var size: Int
  /// What its maker noted.
  public var comment: String

  enum CodingKeys: String, CodingKey, SecondsFirst {
    case id = "Id"
    case created = "Created"
    case createdBy = "CreatedBy"
    case tags = "Tags"
    case size = "Size"
    case comment = "Comment"
  }
}
