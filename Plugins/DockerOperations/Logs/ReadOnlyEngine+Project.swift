internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient

extension ReadOnlyEngine {
  /// Those of some containers that belong to a Compose project, or all of its containers where none are given; sorted by
  /// name. What `docker compose run` made for one command is left out.
  ///
  /// - Throws: `Failure` where there is no such project; `DockerError`.
  func containers(_ chosen: [PlannedObject], ofProject project: String) async throws -> [PlannedObject] {
    let found = try await listContainers(all: true).filter {
      $0.labels["com.docker.compose.project"] == project
        && $0.labels["com.docker.compose.oneoff"]?.lowercased() != "true"
    }
    let ids = Set(chosen.map(\.id))
    let kept = found.filter { ids.isEmpty || ids.contains($0.id) }
    guard !kept.isEmpty else {
      throw Failure(
        code: "container.not-found",
        message: found.isEmpty
          ? "there is no container of a Compose project \(project)"
          : "none of these containers belongs to the Compose project \(project)",
        remedy: "See which there are: longshore run container.list --all", kind: .badInput)
    }
    return kept.map { PlannedObject(.container, id: $0.id, name: $0.displayName) }.sorted {
      $0.name < $1.name
    }
  }
}
