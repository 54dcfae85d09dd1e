/// What can be learned about volumes.
public protocol ReadOnlyVolumeAPI: Sendable {
  /// The volumes (`GET /volumes`). The engine's keys of filters are `name`, `driver`, `label`, `dangling`.
  func listVolumes(filters: Filters) async throws -> [Volume]

  /// Everything about a volume (`GET /volumes/{name}`).
  func inspectVolume(_ name: String) async throws -> Volume
}

extension ReadOnlyVolumeAPI {
  /// The volumes.
  public func listVolumes() async throws -> [Volume] { try await listVolumes(filters: [:]) }
}
