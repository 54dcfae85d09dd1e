/// What can be done with networks.
public protocol NetworkAPI: Sendable {
  /// Makes a network (`POST /networks/create`).
  func createNetwork(_ creation: NetworkCreation) async throws -> CreatedNetwork

  /// Removes a network that no container is on (`DELETE /networks/{id}`).
  func removeNetwork(_ name: String) async throws

  /// Attaches a container to a network (`POST /networks/{id}/connect`).
  func connect(container: String, toNetwork network: String, settings: EndpointSettings) async throws

  /// Takes a container off a network (`POST /networks/{id}/disconnect`); with `force` also one that is gone.
  func disconnect(container: String, fromNetwork network: String, force: Bool) async throws

  /// Removes the networks that no container is on (`POST /networks/prune`). The engine's keys of filters are
  /// `until` and `label`.
  func pruneNetworks(filters: Filters) async throws -> PruneReport
}

extension NetworkAPI {
  /// Attaches a container to a network.
  public func connect(container: String, toNetwork network: String) async throws {
    try await connect(container: container, toNetwork: network, settings: EndpointSettings())
  }

  /// Takes a container off a network.
  public func disconnect(container: String, fromNetwork network: String) async throws {
    try await disconnect(container: container, fromNetwork: network, force: false)
  }

  /// Removes all networks that no container is on.
  public func pruneNetworks() async throws -> PruneReport { try await pruneNetworks(filters: [:]) }
}
