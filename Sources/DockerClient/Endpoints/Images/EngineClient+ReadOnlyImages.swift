internal import HTTPTransport

extension EngineClient {
  /// The images (`GET /images/json`).
  public func listImages(all: Bool, sharedSize: Bool, filters: Filters) async throws -> [ImageSummary] {
    var query = EngineQuery()
    query.add("all", all)
    query.add("shared-size", sharedSize)
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

  /// Images as one tar archive (`GET /images/get`).
  public func saveImages(_ names: [String]) async throws -> ByteStream {
    var query = EngineQuery()
    for name in names {
      _ = try ObjectNames.image(name)
      query.add("names", name)
    }
    // The engine packs everything before it sends the first byte.
    let call = EngineCall.get("/images/get", query).taking(nil).silent(answer: .long, download: .brief)
    return ByteStream(try await session.stream(call).bytes)
  }

  /// Looks for images on Docker Hub (`GET /images/search`).
  public func searchImages(
    _ term: String, limit: Int?, filters: Filters
  ) async throws -> [ImageSearchResult] {
    var query = EngineQuery()
    query.add("term", term)
    query.add("limit", limit)
    try query.add("filters", filters)
    return try await session.decode(.get("/images/search", query))
  }

  /// What a registry says about an image (`GET /distribution/{name}/json`).
  public func inspectDistribution(
    _ name: String, credentials: RegistryCredentials?
  ) async throws -> DistributionInspect {
    var call = EngineCall.get("/distribution/\(try ObjectNames.image(name))/json")
    call.headers["X-Registry-Auth"] = try credentials?.header
    return try await session.decode(call)
  }
}
