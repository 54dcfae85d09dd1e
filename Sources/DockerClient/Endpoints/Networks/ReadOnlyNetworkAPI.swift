/// What can be learned about networks.
public protocol ReadOnlyNetworkAPI: Sendable {
  /// The networks (`GET /networks`), without their containers. The engine's keys of filters are `id`, `name`,
  /// `driver`, `label`, `scope`, `type`, `dangling`.
  func listNetworks(filters: Filters) async throws -> [Network]

  /// Everything about a network (`GET /networks/{id}`).
  func inspectNetwork(_ name: String) async throws -> Network
}

extension ReadOnlyNetworkAPI {
  /// The networks.
  public func listNetworks() async throws -> [Network] { try await listNetworks(filters: [:]) }
}
