internal import HTTPTransport

extension EngineClient {
  /// The containers (`GET /containers/json`).
  public func listContainers(options: ContainerListOptions) async throws -> [ContainerSummary] {
    var query = EngineQuery()
    query.add("all", options.all)
    query.add("limit", options.limit)
    query.add("size", options.size)
    try query.add("filters", options.filters)
    return try await session.decode(.get("/containers/json", query).measuring(options.size))
  }

  /// Everything about a container (`GET /containers/{id}/json`).
  public func inspectContainer(_ name: String, size: Bool) async throws -> Container {
    var query = EngineQuery()
    query.add("size", size)
    let call = EngineCall.get(try ContainerCall.path(name, "json"), query)
    return try await session.decode(call.measuring(size))
  }

  /// The processes in a container that runs (`GET /containers/{id}/top`).
  public func containerProcesses(_ name: String, arguments: String?) async throws -> ContainerProcesses {
    var query = EngineQuery()
    query.add("ps_args", arguments)
    return try await session.decode(.get(try ContainerCall.path(name, "top"), query))
  }

  /// What a container uses at the moment (`GET /containers/{id}/stats`).
  public func containerStats(_ name: String, oneShot: Bool) async throws -> ContainerStats {
    var query = EngineQuery()
    query.add("stream", "0")
    query.add("one-shot", oneShot)
    return try await session.decode(.get(try ContainerCall.path(name, "stats"), query))
  }

  /// What a container uses, once a second (`GET /containers/{id}/stats`).
  public func containerStatsStream(_ name: String) async throws -> StatsStream {
    var query = EngineQuery()
    query.add("stream", true)
    let call = EngineCall.get(try ContainerCall.path(name, "stats"), query).taking(nil)
    return StatsStream(try await session.stream(call).bytes)
  }

  /// What a container changed in its image's files (`GET /containers/{id}/changes`).
  public func containerChanges(_ name: String) async throws -> [FilesystemChange] {
    // The engine writes null where there are none.
    let call = EngineCall.get(try ContainerCall.path(name, "changes")).taking(.seconds(600))
    return try await session.decode(call, as: [FilesystemChange]?.self) ?? []
  }

  /// Waits until a container ends (`POST /containers/{id}/wait`).
  public func waitForContainer(_ name: String, until condition: WaitCondition) async throws -> ContainerExit {
    var query = EngineQuery()
    query.add("condition", condition.rawValue)
    return try await session.decode(.post(try ContainerCall.path(name, "wait"), query).taking(nil))
  }

  /// What is at a path in a container (`HEAD /containers/{id}/archive`).
  public func containerPathStatus(_ name: String, path: ContainerPath) async throws -> PathStatus {
    let call = EngineCall(
      method: "HEAD", path: try ContainerCall.path(name, "archive"), query: try ContainerCall.query(path))
    let head = try await session.exchange(call, session.version()).head
    return try PathStatus(head.headers["X-Docker-Container-Path-Stat"], answering: call)
  }

  /// A file or a folder of a container as a tar archive (`GET /containers/{id}/archive`).
  public func containerArchive(_ name: String, path: ContainerPath) async throws -> ContainerArchive {
    let call = EngineCall.get(try ContainerCall.path(name, "archive"), try ContainerCall.query(path))
    let (head, bytes) = try await session.stream(call.silent(download: .brief))
    return ContainerArchive(
      status: try PathStatus(head.headers["X-Docker-Container-Path-Stat"], answering: call),
      bytes: ByteStream(bytes))
  }

  /// All files of a container as a tar archive (`GET /containers/{id}/export`).
  public func exportContainer(_ name: String) async throws -> ByteStream {
    let call = EngineCall.get(try ContainerCall.path(name, "export")).silent(download: .brief)
    return ByteStream(try await session.stream(call).bytes)
  }
}

extension EngineCall {
  /// Where sizes are wanted, the engine looks at every file of every container first.
  func measuring(_ sizes: Bool) -> EngineCall { sizes ? taking(.seconds(600)) : self }
}

/// What calls about containers have in common.
enum ContainerCall {
  static func path(_ name: String, _ rest: String? = nil) throws(DockerError) -> String {
    let container = "/containers/\(try ObjectNames.simple(name, kind: "container"))"
    return rest.map { "\(container)/\($0)" } ?? container
  }

  static func query(_ path: ContainerPath) throws(DockerError) -> EngineQuery {
    guard !path.rawValue.isEmpty, !path.rawValue.utf8.contains(0), path.rawValue.utf8.count <= 4096 else {
      throw DockerError(
        .invalidArgument, "\(path.rawValue.prefix(80).debugDescription) is no path in a container",
        advice: "Write a path of 1 to 4096 bytes, such as /etc/hosts.")
    }
    var query = EngineQuery()
    query.add("path", path.rawValue)
    return query
  }

  /// How long the engine may take to stop a container: what the container has, and some more. A container may
  /// say for itself how long it wants, and -1 means that it may take for ever.
  static func patience(_ timeout: Int?) -> Duration? {
    guard let timeout else { return .seconds(600) }
    return timeout < 0 ? nil : .seconds(min(timeout, 1 << 31)) + .seconds(60)
  }
}
