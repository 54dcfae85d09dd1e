/// What can be done with volumes.
public protocol VolumeAPI: Sendable {
  /// Makes a volume (`POST /volumes/create`). If there is one of that name with the same driver, it is that.
  func createVolume(_ creation: VolumeCreation) async throws -> Volume

  /// Removes a volume that no container refers to (`DELETE /volumes/{name}`); with `force` also one whose driver
  /// does not know it any more.
  func removeVolume(_ name: String, force: Bool) async throws

  /// Removes volumes that no container refers to (`POST /volumes/prune`): before API 1.42 all of them, since then
  /// those without a name, and with the filter `["all": ["true"]]` all. The other key is `label`.
  func pruneVolumes(filters: Filters) async throws -> PruneReport
}

extension VolumeAPI {
  /// Removes a volume that no container refers to.
  public func removeVolume(_ name: String) async throws { try await removeVolume(name, force: false) }

  /// Removes volumes that no container refers to.
  public func pruneVolumes() async throws -> PruneReport { try await pruneVolumes(filters: [:]) }
}
