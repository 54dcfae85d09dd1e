/// What goes with a container that is removed.
public struct ContainerRemovalOptions: Sendable, Hashable {
  /// Whether its unnamed volumes are removed too.
  public var volumes: Bool
  /// Whether it is killed first if it runs.
  public var force: Bool
  /// Whether only a link of this name is removed, and the container stays.
  public var link = false

  /// Removes the container alone, if it does not run.
  public init(volumes: Bool = false, force: Bool = false) {
    self.volumes = volumes
    self.force = force
  }
}
