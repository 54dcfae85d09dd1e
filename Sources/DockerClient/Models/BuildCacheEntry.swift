/// A part of BuildKit's cache.
public struct BuildCacheEntry: Codable, Sendable, Hashable {
  /// Its id.
  public var id: String
  /// The ids of what it was made from.
  public var parents: [String]
  /// `regular`, `source.local`, `exec.cachemount`, …
  public var type: String
  /// What it holds, for people.
  public var description: String
  /// Whether a build uses it at the moment.
  public var inUse: Bool
  /// Whether an image uses it too.
  public var shared: Bool
  /// Bytes.
  public var size: Int
  /// When it was made.
  public var createdAt: Timestamp?
  /// When it was last used; nil if never.
  public var lastUsedAt: Timestamp?
  /// How often it was used.
  public var usageCount: Int

  enum CodingKeys: String, CodingKey {
    case id = "ID"
    case parents = "Parents"
    case type = "Type"
    case description = "Description"
    case inUse = "InUse"
    case shared = "Shared"
    case size = "Size"
    case createdAt = "CreatedAt"
    case lastUsedAt = "LastUsedAt"
    case usageCount = "UsageCount"
  }
}
