/// What an engine keeps on its disk (`GET /system/df`), in bytes.
public struct DiskUsage: Codable, Sendable, Hashable {
  /// All layers of all images, each counted once.
  public var layersSize: Int
  /// Images, with `sharedSize` and `containers` counted.
  public var images: [ImageSummary]
  /// Containers, with their sizes.
  public var containers: [ContainerSummary]
  /// Volumes, with `usageData`.
  public var volumes: [Volume]
  /// BuildKit's cache.
  public var buildCache: [BuildCacheEntry]

  /// A kind of thing that takes room.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Containers.
    case container
    /// Images.
    case image
    /// Volumes.
    case volume
    /// BuildKit's cache.
    case buildCache = "build-cache"
  }

  enum CodingKeys: String, CodingKey {
    case layersSize = "LayersSize"
    case images = "Images"
    case containers = "Containers"
    case volumes = "Volumes"
    case buildCache = "BuildCache"
  }
}
