/// What can be done with an engine as a whole.
public protocol SystemAPI: Sendable {
  /// Lets the engine try credentials on their registry (`POST /auth`). Throws `forbidden` if the registry does not
  /// accept them.
  func authenticate(_ credentials: RegistryCredentials) async throws -> RegistryLogin
}
