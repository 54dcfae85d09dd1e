/// What can be done with containers.
public protocol ContainerAPI: Sendable {
  /// Makes a container without starting it (`POST /containers/create`); nil lets the engine choose its name.
  func createContainer(_ creation: ContainerCreation, name: String?) async throws -> CreatedContainer

  /// Starts a container (`POST /containers/{id}/start`). False if it ran already.
  @discardableResult
  func startContainer(_ name: String) async throws -> Bool

  /// Asks a container to end, and kills it after `timeout` seconds (`POST /containers/{id}/stop`); nil for what
  /// the container says, else 10. `signal` is what it is asked with, nil for what the container says; since API 1.42.
  /// False if it had ended already.
  @discardableResult
  func stopContainer(_ name: String, timeout: Int?, signal: String?) async throws -> Bool

  /// Stops and starts a container (`POST /containers/{id}/restart`).
  func restartContainer(_ name: String, timeout: Int?, signal: String?) async throws

  /// Sends a signal to a container's first process (`POST /containers/{id}/kill`); nil for SIGKILL.
  func killContainer(_ name: String, signal: String?) async throws

  /// Freezes a container's processes (`POST /containers/{id}/pause`).
  func pauseContainer(_ name: String) async throws

  /// Lets a frozen container go on (`POST /containers/{id}/unpause`).
  func unpauseContainer(_ name: String) async throws

  /// Gives a container another name (`POST /containers/{id}/rename`).
  func renameContainer(_ name: String, to newName: String) async throws

  /// Changes the limits or the restart policy of a container while it is there
  /// (`POST /containers/{id}/update`). Returns the engine's warnings.
  @discardableResult
  func updateContainer(_ name: String, _ update: ContainerUpdateOptions) async throws -> [String]

  /// Removes a container (`DELETE /containers/{id}`).
  func removeContainer(_ name: String, options: ContainerRemovalOptions) async throws

  /// Removes the containers that do not run (`POST /containers/prune`). The engine's keys of filters are `until`
  /// and `label`.
  func pruneContainers(filters: Filters) async throws -> PruneReport

  /// Changes the size of a container's terminal (`POST /containers/{id}/resize`).
  func resizeContainer(_ name: String, to size: TerminalSize) async throws

  /// Attaches to the first process of a container (`POST /containers/{id}/attach`).
  func attachContainer(_ name: String, options: AttachOptions) async throws -> AttachedSession

  /// Unpacks a tar archive into a folder of a container (`PUT /containers/{id}/archive`), whether the container
  /// runs or not. `path` must be a folder that is there.
  func putContainerArchive(
    _ name: String, path: ContainerPath, _ archive: ArchiveSource, options: PutArchiveOptions
  ) async throws

  /// Makes an image of a container's files (`POST /commit`) and returns its id.
  func commitContainer(_ name: String, options: CommitOptions) async throws -> String
}

extension ContainerAPI {
  /// Makes a container whose name the engine chooses.
  public func createContainer(_ creation: ContainerCreation) async throws -> CreatedContainer {
    try await createContainer(creation, name: nil)
  }

  /// Asks a container to end, and kills it if it does not within `timeout` seconds; nil for the container's own time.
  @discardableResult
  public func stopContainer(_ name: String, timeout: Int? = nil) async throws -> Bool {
    try await stopContainer(name, timeout: timeout, signal: nil)
  }

  /// Stops and starts a container.
  public func restartContainer(_ name: String, timeout: Int? = nil) async throws {
    try await restartContainer(name, timeout: timeout, signal: nil)
  }

  /// Kills a container.
  public func killContainer(_ name: String) async throws { try await killContainer(name, signal: nil) }

  /// Removes a container that does not run, and keeps its volumes.
  public func removeContainer(_ name: String) async throws {
    try await removeContainer(name, options: ContainerRemovalOptions())
  }

  /// Removes all containers that do not run.
  public func pruneContainers() async throws -> PruneReport { try await pruneContainers(filters: [:]) }

  /// Unpacks a tar archive into a folder of a container.
  public func putContainerArchive(
    _ name: String, path: ContainerPath, _ archive: ArchiveSource
  ) async throws {
    try await putContainerArchive(name, path: path, archive, options: PutArchiveOptions())
  }
}
