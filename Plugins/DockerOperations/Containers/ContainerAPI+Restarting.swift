internal import DockerClient

extension ContainerAPI {
  /// Changes a container that may end and start again meanwhile. In a restart loop the engine answers now and then that
  /// it cannot update a stopped container, or its runtime that it does not run, which is over in a moment.
  @discardableResult
  func updateRestarting(_ id: String, _ changes: ContainerUpdateOptions) async throws -> [String] {
    for _ in 0..<30 {
      do {
        return try await updateContainer(id, changes)
      } catch let error as DockerError
        where error.code == .serverError
        && betweenRuns.contains(where: { error.engineMessage?.contains($0) ?? false })
      {
        try await Task.sleep(for: .milliseconds(100))
      }
    }
    return try await updateContainer(id, changes)
  }
}

/// What an engine says of a container that has ended and is about to be started again.
private let betweenRuns = ["cannot update a stopped container", "container not running"]
