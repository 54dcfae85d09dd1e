internal import DockerClient

/// No step leaves anything in a swarm: it is as the engine says.
extension ForeseenEngine {
  func inspectSwarm() async throws -> Swarm { try await engine.inspectSwarm() }

  func listNodes(filters: Filters) async throws -> [SwarmNode] {
    try await engine.listNodes(filters: filters)
  }

  func inspectNode(_ id: String) async throws -> SwarmNode { try await engine.inspectNode(id) }

  func listServices(filters: Filters, status: Bool) async throws -> [SwarmService] {
    try await engine.listServices(filters: filters, status: status)
  }

  func inspectService(_ name: String, insertDefaults: Bool) async throws -> SwarmService {
    try await engine.inspectService(name, insertDefaults: insertDefaults)
  }

  func serviceLogs(_ name: String, options: LogOptions) async throws -> LogStream {
    try await engine.serviceLogs(name, options: options)
  }

  func taskLogs(_ id: String, options: LogOptions) async throws -> LogStream {
    try await engine.taskLogs(id, options: options)
  }

  func listTasks(filters: Filters) async throws -> [SwarmTask] {
    try await engine.listTasks(filters: filters)
  }

  func inspectTask(_ id: String) async throws -> SwarmTask { try await engine.inspectTask(id) }

  func listSecrets(filters: Filters) async throws -> [SwarmSecret] {
    try await engine.listSecrets(filters: filters)
  }

  func inspectSecret(_ name: String) async throws -> SwarmSecret { try await engine.inspectSecret(name) }

  func listConfigs(filters: Filters) async throws -> [SwarmConfig] {
    try await engine.listConfigs(filters: filters)
  }

  func inspectConfig(_ name: String) async throws -> SwarmConfig { try await engine.inspectConfig(name) }
}
