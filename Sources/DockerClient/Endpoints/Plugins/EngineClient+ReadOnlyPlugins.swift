extension EngineClient {
  /// The plugins that are installed (`GET /plugins`).
  public func listPlugins(filters: Filters) async throws -> [Plugin] {
    var query = EngineQuery()
    try query.add("filters", filters)
    return try await session.decode(.get("/plugins", query))
  }

  /// Everything about a plugin (`GET /plugins/{name}/json`).
  public func inspectPlugin(_ name: String) async throws -> Plugin {
    // A plugin is named as an image is: it comes from a registry too.
    try await session.decode(.get("/plugins/\(try ObjectNames.image(name))/json"))
  }
}
