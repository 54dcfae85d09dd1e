extension EngineClient {
  /// The swarm (`GET /swarm`).
  public func inspectSwarm() async throws -> Swarm { try await session.decode(.get("/swarm")) }

  /// The nodes (`GET /nodes`).
  public func listNodes(filters: Filters) async throws -> [SwarmNode] { try await list("nodes", filters) }

  /// Everything about a node (`GET /nodes/{id}`).
  public func inspectNode(_ id: String) async throws -> SwarmNode { try await inspect("nodes", id) }

  /// The services (`GET /services`).
  public func listServices(filters: Filters, status: Bool) async throws -> [SwarmService] {
    var query = EngineQuery()
    try query.add("filters", filters)
    query.add("status", status)
    return try await session.decode(.get("/services", query))
  }

  /// Everything about a service (`GET /services/{id}`).
  public func inspectService(_ name: String, insertDefaults: Bool) async throws -> SwarmService {
    var query = EngineQuery()
    query.add("insertDefaults", insertDefaults)
    return try await inspect("services", name, query)
  }

  /// A service's output (`GET /services/{id}/logs`).
  public func serviceLogs(_ name: String, options: LogOptions) async throws -> LogStream {
    var options = options
    if options.tty == nil, try await session.version() < LogCall.firstThatTells {
      options.tty = try await inspectService(name).spec.taskTemplate.containerSpec?.tty ?? false
    }
    return try await LogCall.open(
      "/services/\(try ObjectNames.simple(name, kind: "service"))/logs", options: options, on: session)
  }

  /// A task's output (`GET /tasks/{id}/logs`).
  public func taskLogs(_ id: String, options: LogOptions) async throws -> LogStream {
    var options = options
    if options.tty == nil, try await session.version() < LogCall.firstThatTells {
      options.tty = try await inspectTask(id).spec.containerSpec?.tty ?? false
    }
    return try await LogCall.open(
      "/tasks/\(try ObjectNames.simple(id, kind: "task"))/logs", options: options, on: session)
  }

  /// The tasks (`GET /tasks`).
  public func listTasks(filters: Filters) async throws -> [SwarmTask] { try await list("tasks", filters) }

  /// Everything about a task (`GET /tasks/{id}`).
  public func inspectTask(_ id: String) async throws -> SwarmTask { try await inspect("tasks", id) }

  /// The secrets (`GET /secrets`).
  public func listSecrets(filters: Filters) async throws -> [SwarmSecret] {
    try await list("secrets", filters)
  }

  /// Everything about a secret but what is in it (`GET /secrets/{id}`).
  public func inspectSecret(_ name: String) async throws -> SwarmSecret {
    try await inspect("secrets", name)
  }

  /// The configs (`GET /configs`).
  public func listConfigs(filters: Filters) async throws -> [SwarmConfig] {
    try await list("configs", filters)
  }

  /// A config and what is in it (`GET /configs/{id}`).
  public func inspectConfig(_ name: String) async throws -> SwarmConfig {
    try await inspect("configs", name)
  }

  private func list<Element: Decodable>(_ kind: String, _ filters: Filters) async throws -> [Element] {
    var query = EngineQuery()
    try query.add("filters", filters)
    return try await session.decode(.get("/\(kind)", query))
  }

  private func inspect<Element: Decodable>(
    _ kind: String, _ name: String, _ query: EngineQuery = EngineQuery()
  ) async throws -> Element {
    let name = try ObjectNames.simple(name, kind: String(kind.dropLast()))
    return try await session.decode(.get("/\(kind)/\(name)", query))
  }
}
