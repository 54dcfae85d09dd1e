internal import DockerClient

/// Which containers refer to which volumes, whether they run or not.
struct VolumeUsers: Sendable {
  private var containers: [String: [ContainerSummary]] = [:]

  /// Asks the engine for its containers.
  init(_ engine: any ReadOnlyEngine) async throws {
    for container in try await engine.listContainers(all: true) {
      for mount in container.mounts where mount.type == .volume && !mount.name.isEmpty {
        containers[mount.name, default: []].append(container)
      }
    }
  }

  /// The names of the containers that refer to a volume, sorted.
  func of(_ volume: String) -> [String] { (containers[volume] ?? []).map(\.displayName).sorted() }

  /// Those of them that run.
  func running(on volume: String) -> [ContainerSummary] {
    (containers[volume] ?? []).filter { $0.state == .running || $0.state == .restarting }
  }
}
