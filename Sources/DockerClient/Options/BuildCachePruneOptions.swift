/// Which part of BuildKit's cache is removed.
public struct BuildCachePruneOptions: Sendable, Hashable {
  /// Whether also what belongs to images or was made for the builder itself.
  public var all: Bool
  /// Bytes that are kept, the last used ones; nil for none. Named `reserved-space` since API 1.48.
  public var keepStorage: Int?
  /// Bytes that the cache may take; nil for no limit. Since API 1.48.
  public var maxUsedSpace: Int?
  /// Bytes that stay free on the disk; nil for no limit. Since API 1.48.
  public var minFreeSpace: Int?
  /// The engine's keys are `until`, `id`, `parent`, `type`, `description`, `inuse`, `shared`, `private`.
  public var filters: Filters

  /// Chooses what is removed.
  public init(all: Bool = false, keepStorage: Int? = nil, filters: Filters = [:]) {
    self.all = all
    self.keepStorage = keepStorage
    self.filters = filters
  }
}
