/// What can be learned about an engine's plugins.
public protocol ReadOnlyPluginAPI: Sendable {
  /// The plugins that are installed (`GET /plugins`). The engine's keys of filters are `capability`, `enabled`.
  func listPlugins(filters: Filters) async throws -> [Plugin]

  /// Everything about a plugin (`GET /plugins/{name}/json`).
  func inspectPlugin(_ name: String) async throws -> Plugin
}

extension ReadOnlyPluginAPI {
  /// The plugins that are installed.
  public func listPlugins() async throws -> [Plugin] { try await listPlugins(filters: [:]) }
}
