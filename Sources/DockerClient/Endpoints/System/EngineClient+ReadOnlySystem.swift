internal import HTTPTransport

extension EngineClient {
  /// Greets the engine (`GET /_ping`).
  public func ping() async throws -> EnginePing {
    let headers = try await session.exchange(.ping, nil).head.headers
    return EnginePing(
      apiVersion: headers["Api-Version"].flatMap { APIVersion($0) }, osType: headers["Ostype"],
      builderVersion: headers["Builder-Version"], server: headers["Server"])
  }

  /// What the engine is made of (`GET /version`).
  public func version() async throws -> EngineVersion { try await session.decode(.get("/version")) }

  /// The state of the engine and its host (`GET /info`).
  public func info() async throws -> SystemInfo { try await session.decode(.get("/info")) }

  /// What the engine keeps on its disk (`GET /system/df`).
  public func diskUsage(of kinds: Set<DiskUsage.Kind>) async throws -> DiskUsage {
    var query = EngineQuery()
    for kind in kinds.map(\.rawValue).sorted() { query.add("type", kind) }
    return try await session.decode(.get("/system/df", query).taking(.seconds(600)))
  }

  /// What happened since, and what happens from now on, until (`GET /events`).
  public func events(since: Timestamp?, until: Timestamp?, filters: Filters) async throws -> EventStream {
    var query = EngineQuery()
    query.add("since", since?.queryValue)
    query.add("until", until?.queryValue)
    try query.add("filters", filters)
    // Some engines send the head only with the first event, however long that takes.
    return EventStream(try await session.stream(.get("/events", query).taking(nil)).bytes)
  }
}

extension EngineClient {
  /// What happens from now on, going on after a loss (`GET /events`, as often as it takes).
  public func resumingEvents(
    since: Timestamp?, filters: Filters, reconnection: Reconnection
  ) async throws -> ResumingEvents {
    let start = since ?? .now
    return ResumingEvents(
      engine: readOnly, first: try await events(since: since, until: nil, filters: filters), since: start,
      filters: filters, reconnection: reconnection)
  }
}
