/// Which containers are listed, and what is counted for them.
public struct ContainerListOptions: Sendable, Hashable {
  /// Whether those that do not run are listed too.
  public var all: Bool
  /// How many of the newest, whatever they do; nil for no limit.
  public var limit: Int?
  /// Whether the engine counts how much each wrote, which can take minutes.
  public var size: Bool
  /// The engine's keys are `id`, `name`, `label`, `status`, `health`, `exited`, `ancestor`, `network`, `volume`,
  /// `publish`, `expose`, `before`, `since`.
  public var filters: Filters

  /// Chooses containers; those that run unless `all` is said.
  public init(all: Bool = false, limit: Int? = nil, size: Bool = false, filters: Filters = [:]) {
    self.all = all
    self.limit = limit
    self.size = size
    self.filters = filters
  }
}
