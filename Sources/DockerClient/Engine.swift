/// An engine that can be looked at and changed.
public protocol Engine: ReadOnlyEngine {
  /// Makes a container without starting it (`POST /containers/create`); nil lets the engine choose its name.
  func createContainer(_ creation: ContainerCreation, name: String?) async throws -> CreatedContainer

  /// Starts a container (`POST /containers/{id}/start`). False if it ran already.
  @discardableResult
  func startContainer(_ name: String) async throws -> Bool

  /// Asks a container to end, and kills it after `timeout` seconds (`POST /containers/{id}/stop`); nil for what
  /// the container says, else 10. False if it had ended already.
  @discardableResult
  func stopContainer(_ name: String, timeout: Int?) async throws -> Bool

  /// Stops and starts a container (`POST /containers/{id}/restart`).
  func restartContainer(_ name: String, timeout: Int?) async throws

  /// Sends a signal to a container's first process (`POST /containers/{id}/kill`); nil for SIGKILL.
  func killContainer(_ name: String, signal: String?) async throws

  /// Removes a container (`DELETE /containers/{id}`).
  func removeContainer(_ name: String, options: ContainerRemovalOptions) async throws

  /// Gives an image another name (`POST /images/{name}/tag`). `repository` is written without the tag.
  func tagImage(_ name: String, repository: String, tag: String?) async throws

  /// Removes a name, and the image with its last one (`DELETE /images/{name}`). With `force` also an image that
  /// has several names or a container that does not run.
  @discardableResult
  func removeImage(_ name: String, force: Bool) async throws -> [ImageRemoval]

  /// Builds an image (`POST /build`). This runs what the Dockerfile says.
  func build(_ context: BuildContext, options: BuildOptions) async throws -> BuildStream
}

extension Engine {
  /// Makes a container whose name the engine chooses.
  public func createContainer(_ creation: ContainerCreation) async throws -> CreatedContainer {
    try await createContainer(creation, name: nil)
  }

  /// Asks a container to end, and kills it if it does not.
  @discardableResult
  public func stopContainer(_ name: String) async throws -> Bool {
    try await stopContainer(name, timeout: nil)
  }

  /// Stops and starts a container.
  public func restartContainer(_ name: String) async throws {
    try await restartContainer(name, timeout: nil)
  }

  /// Kills a container.
  public func killContainer(_ name: String) async throws { try await killContainer(name, signal: nil) }

  /// Removes a container that does not run, and keeps its volumes.
  public func removeContainer(_ name: String) async throws {
    try await removeContainer(name, options: ContainerRemovalOptions())
  }

  /// Removes a name, and the image with its last one.
  @discardableResult
  public func removeImage(_ name: String) async throws -> [ImageRemoval] {
    try await removeImage(name, force: false)
  }
}
