/// What can be learned about networks.
public protocol ReadOnlyNetworkAPI: Sendable {
  /// The networks (`GET /networks`), without their containers. The engine's keys of filters are `id`, `name`,
  /// `driver`, `label`, `scope`, `type`, `dangling`.
  func listNetworks(filters: Filters) async throws -> [Network]

  /// Everything about a network (`GET /networks/{id}`); `scope` tells a swarm's network from this engine's of the same
  /// name (`swarm`, `local`, `global`), nil for whichever there is. With `verbose` a swarm's network tells its services.
  func inspectNetwork(_ name: String, scope: String?, verbose: Bool) async throws -> Network
}

extension ReadOnlyNetworkAPI {
  /// Everything about a network but a swarm's services on it.
  public func inspectNetwork(_ name: String, scope: String? = nil) async throws -> Network {
    try await inspectNetwork(name, scope: scope, verbose: false)
  }

  /// The networks.
  public func listNetworks() async throws -> [Network] { try await listNetworks(filters: [:]) }
}
