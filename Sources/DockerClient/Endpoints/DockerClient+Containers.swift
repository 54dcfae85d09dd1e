extension DockerClient {
  /// The containers (`GET /containers/json`).
  public func listContainers(all: Bool, filters: Filters) async throws -> [ContainerSummary] {
    var query = EngineQuery()
    query.add("all", all)
    try query.add("filters", filters)
    return try await session.decode(.get("/containers/json", query))
  }

  /// Everything about a container (`GET /containers/{id}/json`).
  public func inspectContainer(_ name: String) async throws -> Container {
    try await session.decode(.get(try Self.path(name, "json")))
  }

  /// The processes in a container that runs (`GET /containers/{id}/top`).
  public func containerProcesses(_ name: String) async throws -> ContainerProcesses {
    try await session.decode(.get(try Self.path(name, "top")))
  }

  /// What a container uses at the moment (`GET /containers/{id}/stats`).
  public func containerStats(_ name: String) async throws -> ContainerStats {
    var query = EngineQuery()
    query.add("stream", "0")
    return try await session.decode(.get(try Self.path(name, "stats"), query))
  }

  /// Waits until a container ends (`POST /containers/{id}/wait`).
  public func waitForContainer(_ name: String, until condition: WaitCondition) async throws -> ContainerExit {
    var query = EngineQuery()
    query.add("condition", condition.rawValue)
    return try await session.decode(.post(try Self.path(name, "wait"), query).taking(nil))
  }

  /// Makes a container without starting it (`POST /containers/create`).
  public func createContainer(_ creation: ContainerCreation, name: String?) async throws -> CreatedContainer {
    var query = EngineQuery()
    query.add(
      "name", try name.map { name throws(DockerError) in try ObjectNames.simple(name, kind: "container") })
    return try await session.decode(try .post("/containers/create", query).sending(creation))
  }

  /// Starts a container (`POST /containers/{id}/start`).
  @discardableResult
  public func startContainer(_ name: String) async throws -> Bool {
    try await session.perform(.post(try Self.path(name, "start")))
  }

  /// Asks a container to end (`POST /containers/{id}/stop`).
  @discardableResult
  public func stopContainer(_ name: String, timeout: Int?) async throws -> Bool {
    var query = EngineQuery()
    query.add("t", timeout)
    return try await session.perform(.post(try Self.path(name, "stop"), query).taking(Self.patience(timeout)))
  }

  /// Stops and starts a container (`POST /containers/{id}/restart`).
  public func restartContainer(_ name: String, timeout: Int?) async throws {
    var query = EngineQuery()
    query.add("t", timeout)
    try await session.perform(.post(try Self.path(name, "restart"), query).taking(Self.patience(timeout)))
  }

  /// Sends a signal to a container's first process (`POST /containers/{id}/kill`).
  public func killContainer(_ name: String, signal: String?) async throws {
    var query = EngineQuery()
    query.add("signal", signal)
    try await session.perform(.post(try Self.path(name, "kill"), query))
  }

  /// Removes a container (`DELETE /containers/{id}`).
  public func removeContainer(_ name: String, options: ContainerRemovalOptions) async throws {
    var query = EngineQuery()
    query.add("v", options.volumes)
    query.add("force", options.force)
    try await session.perform(.delete(try Self.path(name), query))
  }

  static func path(_ name: String, _ rest: String? = nil) throws(DockerError) -> String {
    let container = "/containers/\(try ObjectNames.simple(name, kind: "container"))"
    return rest.map { "\(container)/\($0)" } ?? container
  }

  /// How long the engine may take to stop a container: what the container has, and some more. A container may
  /// say for itself how long it wants, and -1 means that it may take for ever.
  private static func patience(_ timeout: Int?) -> Duration? {
    guard let timeout else { return .seconds(600) }
    return timeout < 0 ? nil : .seconds(min(timeout, 1 << 31)) + .seconds(60)
  }
}
