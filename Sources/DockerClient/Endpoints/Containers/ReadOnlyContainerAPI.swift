/// What can be learned about containers.
public protocol ReadOnlyContainerAPI: Sendable {
  /// The containers (`GET /containers/json`).
  func listContainers(options: ContainerListOptions) async throws -> [ContainerSummary]

  /// Everything about a container (`GET /containers/{id}/json`); with `size` also how much it wrote, which the
  /// engine has to count.
  func inspectContainer(_ name: String, size: Bool) async throws -> Container

  /// A container's output (`GET /containers/{id}/logs`).
  func containerLogs(_ name: String, options: LogOptions) async throws -> LogStream

  /// A container's output line by line, which goes on where it was when the connection is lost, the engine
  /// restarted: no line is lost, none comes twice. Lines come with their times.
  func resumingContainerLogs(
    _ name: String, options: LogOptions, reconnection: Reconnection
  ) async throws -> ResumingLogLines

  /// The processes in a container that runs (`GET /containers/{id}/top`). `arguments` are those of `ps` on the
  /// engine's host, which decide the columns; nil for `-ef`.
  func containerProcesses(_ name: String, arguments: String?) async throws -> ContainerProcesses

  /// What a container uses at the moment (`GET /containers/{id}/stats`). The engine measures twice, a second
  /// apart, so that the use of processors is known; with `oneShot` once, which takes no time and leaves the processors
  /// to whoever compares two answers. Engines before API 1.41 measure twice all the same.
  func containerStats(_ name: String, oneShot: Bool) async throws -> ContainerStats

  /// What a container uses, once a second (`GET /containers/{id}/stats`). Ends when the container is removed.
  func containerStatsStream(_ name: String) async throws -> StatsStream

  /// What a container changed in its image's files (`GET /containers/{id}/changes`).
  func containerChanges(_ name: String) async throws -> [FilesystemChange]

  /// Waits until a container ends (`POST /containers/{id}/wait`, which changes nothing).
  func waitForContainer(_ name: String, until condition: WaitCondition) async throws -> ContainerExit

  /// What is at a path in a container (`HEAD /containers/{id}/archive`), whether the container runs or not.
  func containerPathStatus(_ name: String, path: ContainerPath) async throws -> PathStatus

  /// A file or a folder of a container as a tar archive (`GET /containers/{id}/archive`), whether the container
  /// runs or not. The paths in it begin with the last part of `path`.
  func containerArchive(_ name: String, path: ContainerPath) async throws -> ContainerArchive

  /// All files of a container as a tar archive (`GET /containers/{id}/export`), without its volumes.
  func exportContainer(_ name: String) async throws -> ByteStream
}

extension ReadOnlyContainerAPI {
  /// The containers that run, or `all`, narrowed by filters.
  public func listContainers(all: Bool = false, filters: Filters = [:]) async throws -> [ContainerSummary] {
    try await listContainers(options: ContainerListOptions(all: all, filters: filters))
  }

  /// Everything about a container but its size.
  public func inspectContainer(_ name: String) async throws -> Container {
    try await inspectContainer(name, size: false)
  }

  /// All output of a container so far.
  public func containerLogs(_ name: String) async throws -> LogStream {
    try await containerLogs(name, options: LogOptions())
  }

  /// A container's output line by line, going on where it was for a minute after the connection is lost.
  public func resumingContainerLogs(_ name: String, options: LogOptions) async throws -> ResumingLogLines {
    try await resumingContainerLogs(name, options: options, reconnection: Reconnection())
  }

  /// What a container uses at the moment, processors too: the engine takes a second to measure.
  public func containerStats(_ name: String) async throws -> ContainerStats {
    try await containerStats(name, oneShot: false)
  }

  /// The processes in a container that runs, with the columns of `ps -ef`.
  public func containerProcesses(_ name: String) async throws -> ContainerProcesses {
    try await containerProcesses(name, arguments: nil)
  }

  /// Waits until a container does not run.
  public func waitForContainer(_ name: String) async throws -> ContainerExit {
    try await waitForContainer(name, until: .notRunning)
  }
}
