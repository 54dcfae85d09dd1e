extension EngineClient {
  /// The volumes (`GET /volumes`).
  public func listVolumes(filters: Filters) async throws -> [Volume] {
    var query = EngineQuery()
    try query.add("filters", filters)
    return try await session.decode(.get("/volumes", query), as: VolumeList.self).volumes
  }

  /// Everything about a volume (`GET /volumes/{name}`).
  public func inspectVolume(_ name: String) async throws -> Volume {
    try await session.decode(.get("/volumes/\(try ObjectNames.simple(name, kind: "volume"))"))
  }
}
