#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Speaks with one Docker Engine, or whatever speaks its API, such as Podman; see ``EngineClient``.
public typealias DockerClient = EngineClient<FullAccess>

/// The same, for who should only look: it has no method that changes anything, and no cast gives it one.
public typealias ReadOnlyDockerClient = EngineClient<ReadOnlyAccess>

/// Marks a client that may change the engine.
public enum FullAccess: Sendable {}

/// Marks a client that may only look.
public enum ReadOnlyAccess: Sendable {}

/// Speaks with one Docker Engine. What it may do stands in its type: ``DockerClient`` everything,
/// ``ReadOnlyDockerClient`` only what changes nothing.
///
/// Making a client does no I/O: the first call finds the engine and agrees with it on a version of the API. A
/// client is a value that may be copied and used from many tasks; its copies share their connections.
public struct EngineClient<Access>: Sendable {
  let session: EngineSession

  /// Uses the engine that the docker command would use with this environment, the process's own unless one is
  /// given: `DOCKER_HOST`, then `DOCKER_CONTEXT`, then the current context, then the default socket, then the
  /// sockets of rootless Docker and Podman.
  ///
  /// - Parameter patience: How long the engine may be silent where the bytes of archives should flow, before the call
  ///   fails with `timedOut`; twelve times as long where it works meanwhile: it pulls, pushes, loads, looks through logs.
  ///   Nil for ever. What may have nothing to say for days is not limited: events, followed logs, statistics, waits,
  ///   builds, attached and executed processes.
  public init(environment: [String: String]? = nil, patience: Duration? = .seconds(300)) {
    let locator = EngineLocator(environment: environment ?? ProcessInfo.processInfo.environment)
    self.init(EngineSession(patience: patience) { () throws(DockerError) in try locator.locate() })
  }

  /// Uses the engine at an address, with the same patience.
  public init(address: EngineAddress, patience: Duration? = .seconds(300)) {
    self.init(
      EngineSession(patience: patience) { () throws(DockerError) in
        EngineEndpoint(address, source: "the program")
      })
  }

  private init(_ session: EngineSession) { self.session = session }

  /// The same client for who should only look; it shares the connections.
  public var readOnly: ReadOnlyDockerClient { ReadOnlyDockerClient(session) }

  /// Where the engine is, and what says so. Reads the docker command's configuration the first time; does not
  /// talk to the engine. Throws `DockerError`.
  public func endpoint() throws -> EngineEndpoint { try session.endpoint() }

  /// The version of the API that this client and the engine speak with each other. Asks the engine once.
  /// Throws `DockerError`, or `CancellationError`.
  public func apiVersion() async throws -> APIVersion { try await session.version() }
}

extension EngineClient: ReadOnlyEngine {}

extension EngineClient: Engine, ContainerAPI, ExecAPI, ImageAPI, BuildAPI, NetworkAPI, VolumeAPI, SystemAPI
where Access == FullAccess {}
