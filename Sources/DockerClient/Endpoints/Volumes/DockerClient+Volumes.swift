extension DockerClient {
  /// Makes a volume (`POST /volumes/create`).
  public func createVolume(_ creation: VolumeCreation) async throws -> Volume {
    if !creation.name.isEmpty { _ = try ObjectNames.simple(creation.name, kind: "volume") }
    return try await session.decode(try .post("/volumes/create").sending(creation))
  }

  /// Removes a volume (`DELETE /volumes/{name}`).
  public func removeVolume(_ name: String, force: Bool) async throws {
    var query = EngineQuery()
    query.add("force", force)
    let path = "/volumes/\(try ObjectNames.simple(name, kind: "volume"))"
    try await session.perform(.delete(path, query).taking(.seconds(600)))
  }

  /// Removes volumes that no container refers to (`POST /volumes/prune`).
  public func pruneVolumes(filters: Filters) async throws -> PruneReport {
    try await session.decode(try .prune("/volumes/prune", filters))
  }
}
