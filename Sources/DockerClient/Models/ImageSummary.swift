/// An image as a list shows it (`GET /images/json`).
public struct ImageSummary: Codable, Sendable, Hashable {
  /// The id, `sha256:…`.
  public var id: String
  /// The image it was built upon, if that is here; else empty.
  public var parentID: String
  /// The names with tags; empty, or `<none>:<none>`, for an untagged image.
  public var repoTags: [String]
  /// The names with digests, for an image that came from or went to a registry.
  public var repoDigests: [String]
  /// When it was made.
  public var created: Timestamp?
  /// Bytes of all its layers.
  public var size: Int
  /// Bytes that other images use too; -1 where it was not counted.
  public var sharedSize: Int
  /// The labels.
  public var labels: [String: String]
  /// How many containers use it; -1 where it was not counted.
  public var containers: Int

  enum CodingKeys: String, CodingKey, SecondsFirst {
    case id = "Id"
    case parentID = "ParentId"
    case repoTags = "RepoTags"
    case repoDigests = "RepoDigests"
    case created = "Created"
    case size = "Size"
    case sharedSize = "SharedSize"
    case labels = "Labels"
    case containers = "Containers"
  }
}
