extension EngineClient {
  /// The networks (`GET /networks`).
  public func listNetworks(filters: Filters) async throws -> [Network] {
    var query = EngineQuery()
    try query.add("filters", filters)
    return try await session.decode(.get("/networks", query))
  }

  /// Everything about a network (`GET /networks/{id}`).
  public func inspectNetwork(_ name: String, scope: String?) async throws -> Network {
    var query = EngineQuery()
    query.add("scope", scope)
    return try await session.decode(.get("/networks/\(try ObjectNames.network(name))", query))
  }
}
