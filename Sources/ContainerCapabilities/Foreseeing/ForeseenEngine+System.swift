internal import AgentKit
internal import DockerClient

extension ForeseenEngine {
  /// What will be on the disk. What is yet to be made takes nobody knows how much, and is left out.
  func diskUsage(of kinds: Set<DiskUsage.Kind>) async throws -> DiskUsage {
    var usage = try await engine.diskUsage(of: kinds)
    let gone = usage.containers.filter { isGone(.container, $0.id) }
    usage.containers = try await foreseen(usage.containers)
    usage.images.removeAll { isGone(.image, $0.id) }
    for index in usage.images.indices where usage.images[index].containers > 0 {
      usage.images[index].containers -= gone.count { $0.imageID == usage.images[index].id }
    }
    usage.volumes.removeAll { isGone(.volume, $0.name) }
    for index in usage.volumes.indices where usage.volumes[index].usageData?.refCount ?? 0 > 0 {
      let name = usage.volumes[index].name
      usage.volumes[index].usageData?.refCount -= gone.count { $0.mounts.contains { $0.name == name } }
    }
    return usage
  }

  func ping() async throws -> EnginePing { try await engine.ping() }

  func version() async throws -> EngineVersion { try await engine.version() }

  func info() async throws -> SystemInfo { try await engine.info() }

  func events(since: Timestamp?, until: Timestamp?, filters: Filters) async throws -> EventStream {
    try await engine.events(since: since, until: until, filters: filters)
  }

  func resumingEvents(
    since: Timestamp?, filters: Filters, reconnection: Reconnection
  ) async throws -> ResumingEvents {
    try await engine.resumingEvents(since: since, filters: filters, reconnection: reconnection)
  }

  func inspectExec(_ id: String) async throws -> ExecInstance { try await engine.inspectExec(id) }

  func listPlugins(filters: Filters) async throws -> [Plugin] {
    try await engine.listPlugins(filters: filters)
  }

  func inspectPlugin(_ name: String) async throws -> Plugin { try await engine.inspectPlugin(name) }
}
