extension EngineClient {
  /// The networks (`GET /networks`).
  public func listNetworks(filters: Filters) async throws -> [Network] {
    var query = EngineQuery()
    try query.add("filters", filters)
    return try await session.decode(.get("/networks", query))
  }

  /// Everything about a network (`GET /networks/{id}`).
  public func inspectNetwork(_ name: String, scope: String?, verbose: Bool) async throws -> Network {
    var query = EngineQuery()
    query.add("scope", scope)
    query.add("verbose", verbose)
    return try await session.decode(.get("/networks/\(try ObjectNames.network(name))", query))
  }
}
