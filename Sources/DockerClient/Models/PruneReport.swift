/// What the removal of unused things took away.
public struct PruneReport: Decodable, Sendable, Hashable {
  /// The ids of the containers or parts of the build cache, the names of the networks or volumes.
  public var deleted: [String]
  /// Bytes; 0 for networks.
  public var spaceReclaimed: Int

  private enum CodingKeys: String, CodingKey {
    case containers = "ContainersDeleted"
    case networks = "NetworksDeleted"
    case volumes = "VolumesDeleted"
    case caches = "CachesDeleted"
    case spaceReclaimed = "SpaceReclaimed"
  }

  /// Reads the engine's answer, in which each kind of thing has a key of its own.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    deleted = []
    for key in [CodingKeys.containers, .networks, .volumes, .caches] {
      deleted += try container.decode([String].self, forKey: key)
    }
    spaceReclaimed = try container.decode(Int.self, forKey: .spaceReclaimed)
  }
}

/// What the removal of unused images took away.
public struct ImagePruneReport: Codable, Sendable, Hashable {
  /// The names and images that are gone.
  public var removed: [ImageRemoval]
  /// Bytes.
  public var spaceReclaimed: Int

  enum CodingKeys: String, CodingKey {
    case removed = "ImagesDeleted"
    case spaceReclaimed = "SpaceReclaimed"
  }
}
