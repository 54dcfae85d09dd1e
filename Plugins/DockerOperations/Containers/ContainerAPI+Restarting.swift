internal import DockerClient

extension ContainerAPI {
  /// Changes a container that may end and start again meanwhile. In a restart loop the engine answers now and then that
  /// it cannot update a stopped container, which is over in a moment.
  @discardableResult
  func updateRestarting(_ id: String, _ changes: ContainerUpdateOptions) async throws -> [String] {
    for _ in 0..<30 {
      do {
        return try await updateContainer(id, changes)
      } catch let error as DockerError
        where error.code == .serverError
        && error.engineMessage?.contains("cannot update a stopped container") == true
      {
        try await Task.sleep(for: .milliseconds(100))
      }
    }
    return try await updateContainer(id, changes)
  }
}
