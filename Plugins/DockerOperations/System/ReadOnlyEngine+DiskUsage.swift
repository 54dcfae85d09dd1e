internal import DockerClient

extension ReadOnlyEngine {
  /// What the engine keeps and how much room it takes, once nobody else has it counted: an engine counts for one at a
  /// time and turns others away. Waits for that at most half a minute.
  ///
  /// - Throws: `DockerError`, `CancellationError`.
  func countedDiskUsage() async throws -> DiskUsage {
    let deadline = ContinuousClock.now + .seconds(30)
    while true {
      do {
        return try await diskUsage()
      } catch let error as DockerError
        where error.engineMessage?.contains("disk usage operation is already running") == true
        && ContinuousClock.now < deadline
      {
        try await Task.sleep(for: .milliseconds(100))
      }
    }
  }
}
