extension DockerClient {
  /// Lets the engine try credentials on their registry (`POST /auth`).
  public func authenticate(_ credentials: RegistryCredentials) async throws -> RegistryLogin {
    try await session.decode(try .post("/auth").sending(credentials))
  }
}
