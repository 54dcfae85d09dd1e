extension DockerClient {
  /// The images (`GET /images/json`).
  public func listImages(all: Bool, filters: Filters) async throws -> [ImageSummary] {
    var query = EngineQuery()
    query.add("all", all)
    try query.add("filters", filters)
    return try await session.decode(.get("/images/json", query))
  }

  /// Everything about an image (`GET /images/{name}/json`).
  public func inspectImage(_ name: String) async throws -> Image {
    try await session.decode(.get("/images/\(try ObjectNames.image(name))/json"))
  }

  /// How an image was made, the last step first (`GET /images/{name}/history`).
  public func imageHistory(_ name: String) async throws -> [ImageHistoryEntry] {
    try await session.decode(.get("/images/\(try ObjectNames.image(name))/history"))
  }

  /// Gives an image another name (`POST /images/{name}/tag`).
  public func tagImage(_ name: String, repository: String, tag: String?) async throws {
    var query = EngineQuery()
    query.add("repo", repository)
    query.add("tag", tag)
    try await session.perform(.post("/images/\(try ObjectNames.image(name))/tag", query))
  }

  /// Removes a name, and the image with its last one (`DELETE /images/{name}`).
  @discardableResult
  public func removeImage(_ name: String, force: Bool) async throws -> [ImageRemoval] {
    var query = EngineQuery()
    query.add("force", force)
    let path = "/images/\(try ObjectNames.image(name))"
    return try await session.decode(.delete(path, query).taking(.seconds(600)))
  }
}
