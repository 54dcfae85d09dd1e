/// What can be learned about a swarm from one of its managers. An engine that is none answers with the code
/// `unavailable`.
public protocol ReadOnlySwarmAPI: Sendable {
  /// The swarm (`GET /swarm`).
  func inspectSwarm() async throws -> Swarm

  /// The nodes (`GET /nodes`). The engine's keys of filters are `id`, `name`, `label`, `node.label`, `role`,
  /// `membership`.
  func listNodes(filters: Filters) async throws -> [SwarmNode]

  /// Everything about a node (`GET /nodes/{id}`).
  func inspectNode(_ id: String) async throws -> SwarmNode

  /// The services (`GET /services`); with `status` how many tasks of each run (since API 1.41). The engine's keys of
  /// filters are `id`, `name`, `label`, `mode`.
  func listServices(filters: Filters, status: Bool) async throws -> [SwarmService]

  /// Everything about a service (`GET /services/{id}`); with `insertDefaults` also what it leaves to the swarm.
  func inspectService(_ name: String, insertDefaults: Bool) async throws -> SwarmService

  /// A service's output, of all its tasks (`GET /services/{id}/logs`).
  func serviceLogs(_ name: String, options: LogOptions) async throws -> LogStream

  /// A task's output (`GET /tasks/{id}/logs`).
  func taskLogs(_ id: String, options: LogOptions) async throws -> LogStream

  /// The tasks (`GET /tasks`). The engine's keys of filters are `id`, `name`, `label`, `node`, `service`,
  /// `desired-state`.
  func listTasks(filters: Filters) async throws -> [SwarmTask]

  /// Everything about a task (`GET /tasks/{id}`).
  func inspectTask(_ id: String) async throws -> SwarmTask

  /// The secrets (`GET /secrets`); the engine never tells what is in them. The engine's keys of filters are `id`,
  /// `name`, `names`, `label`.
  func listSecrets(filters: Filters) async throws -> [SwarmSecret]

  /// Everything about a secret but what is in it (`GET /secrets/{id}`).
  func inspectSecret(_ name: String) async throws -> SwarmSecret

  /// The configs (`GET /configs`). The engine's keys of filters are `id`, `name`, `names`, `label`.
  func listConfigs(filters: Filters) async throws -> [SwarmConfig]

  /// A config and what is in it (`GET /configs/{id}`).
  func inspectConfig(_ name: String) async throws -> SwarmConfig
}

extension ReadOnlySwarmAPI {
  /// The nodes.
  public func listNodes() async throws -> [SwarmNode] { try await listNodes(filters: [:]) }
  /// The services, narrowed by filters.
  public func listServices(filters: Filters = [:]) async throws -> [SwarmService] {
    try await listServices(filters: filters, status: false)
  }
  /// Everything about a service as it was made.
  public func inspectService(_ name: String) async throws -> SwarmService {
    try await inspectService(name, insertDefaults: false)
  }
  /// The tasks.
  public func listTasks() async throws -> [SwarmTask] { try await listTasks(filters: [:]) }
  /// The secrets.
  public func listSecrets() async throws -> [SwarmSecret] { try await listSecrets(filters: [:]) }
  /// The configs.
  public func listConfigs() async throws -> [SwarmConfig] { try await listConfigs(filters: [:]) }
}
