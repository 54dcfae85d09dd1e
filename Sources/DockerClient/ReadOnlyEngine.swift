/// What can be learned from an engine without changing anything in it. It has no method that changes, so an
/// operation that is given one can only look.
///
/// Names of containers, images, networks and volumes may be ids, or the beginnings of ids, too. Every method
/// throws `DockerError`, or `CancellationError` as soon as its task is cancelled.
public protocol ReadOnlyEngine: Sendable {
  /// Greets the engine (`GET /_ping`).
  func ping() async throws -> EnginePing

  /// What the engine is made of (`GET /version`).
  func version() async throws -> EngineVersion

  /// The state of the engine and its host (`GET /info`).
  func info() async throws -> SystemInfo

  /// What the engine keeps on its disk (`GET /system/df`). Counting can take minutes.
  func diskUsage() async throws -> DiskUsage

  /// What happened since, and what happens from now on, until (`GET /events`); without `until` it never ends.
  func events(since: Timestamp?, until: Timestamp?, filters: Filters) async throws -> EventStream

  /// The containers (`GET /containers/json`): those that run, or `all`. The engine's keys of filters are `id`,
  /// `name`, `label`, `status`, `health`, `exited`, `ancestor`, `network`, `volume`, `publish`, `expose`.
  func listContainers(all: Bool, filters: Filters) async throws -> [ContainerSummary]

  /// Everything about a container (`GET /containers/{id}/json`).
  func inspectContainer(_ name: String) async throws -> Container

  /// A container's output (`GET /containers/{id}/logs`).
  func containerLogs(_ name: String, options: LogOptions) async throws -> LogStream

  /// The processes in a container that runs (`GET /containers/{id}/top`); the columns are those of `ps -ef`.
  func containerProcesses(_ name: String) async throws -> ContainerProcesses

  /// What a container uses at the moment (`GET /containers/{id}/stats`). The engine measures twice, a second
  /// apart, so that the use of processors is known.
  func containerStats(_ name: String) async throws -> ContainerStats

  /// Waits until a container ends (`POST /containers/{id}/wait`, which changes nothing).
  func waitForContainer(_ name: String, until condition: WaitCondition) async throws -> ContainerExit

  /// The images (`GET /images/json`); `all` with those that are only steps of others. The engine's keys of
  /// filters are `reference`, `dangling`, `label`, `before`, `since`.
  func listImages(all: Bool, filters: Filters) async throws -> [ImageSummary]

  /// Everything about an image (`GET /images/{name}/json`).
  func inspectImage(_ name: String) async throws -> Image

  /// How an image was made, the last step first (`GET /images/{name}/history`).
  func imageHistory(_ name: String) async throws -> [ImageHistoryEntry]

  /// The networks (`GET /networks`), without their containers. The engine's keys of filters are `id`, `name`,
  /// `driver`, `label`, `scope`, `type`, `dangling`.
  func listNetworks(filters: Filters) async throws -> [Network]

  /// Everything about a network (`GET /networks/{id}`).
  func inspectNetwork(_ name: String) async throws -> Network

  /// The volumes (`GET /volumes`). The engine's keys of filters are `name`, `driver`, `label`, `dangling`.
  func listVolumes(filters: Filters) async throws -> [Volume]

  /// Everything about a volume (`GET /volumes/{name}`).
  func inspectVolume(_ name: String) async throws -> Volume
}

extension ReadOnlyEngine {
  /// All events that a filter lets through, from now on.
  public func events(filters: Filters = [:]) async throws -> EventStream {
    try await events(since: nil, until: nil, filters: filters)
  }

  /// The containers that run, or `all`.
  public func listContainers(all: Bool = false) async throws -> [ContainerSummary] {
    try await listContainers(all: all, filters: [:])
  }

  /// All output of a container so far.
  public func containerLogs(_ name: String) async throws -> LogStream {
    try await containerLogs(name, options: LogOptions())
  }

  /// Waits until a container does not run.
  public func waitForContainer(_ name: String) async throws -> ContainerExit {
    try await waitForContainer(name, until: .notRunning)
  }

  /// The images.
  public func listImages() async throws -> [ImageSummary] { try await listImages(all: false, filters: [:]) }

  /// The networks.
  public func listNetworks() async throws -> [Network] { try await listNetworks(filters: [:]) }

  /// The volumes.
  public func listVolumes() async throws -> [Volume] { try await listVolumes(filters: [:]) }
}
