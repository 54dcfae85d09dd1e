extension DockerClient {
  /// Makes a network (`POST /networks/create`).
  public func createNetwork(_ creation: NetworkCreation) async throws -> CreatedNetwork {
    _ = try ObjectNames.network(creation.name)
    return try await session.decode(try .post("/networks/create").sending(creation))
  }

  /// Removes a network (`DELETE /networks/{id}`).
  public func removeNetwork(_ name: String) async throws {
    try await session.perform(.delete("/networks/\(try ObjectNames.network(name))"))
  }

  /// Attaches a container to a network (`POST /networks/{id}/connect`).
  public func connect(
    container: String, toNetwork network: String, settings: EndpointSettings
  ) async throws {
    let body = NetworkMember(
      container: try ObjectNames.simple(container, kind: "container"), settings: settings)
    try await session.perform(
      try .post("/networks/\(try ObjectNames.network(network))/connect").sending(body))
  }

  /// Takes a container off a network (`POST /networks/{id}/disconnect`).
  public func disconnect(container: String, fromNetwork network: String, force: Bool) async throws {
    let body = NetworkMember(
      container: try ObjectNames.simple(container, kind: "container"), force: force)
    try await session.perform(
      try .post("/networks/\(try ObjectNames.network(network))/disconnect").sending(body))
  }

  /// Removes the networks that no container is on (`POST /networks/prune`).
  public func pruneNetworks(filters: Filters) async throws -> PruneReport {
    try await session.decode(try .prune("/networks/prune", filters))
  }
}

private struct NetworkMember: Encodable {
  var container: String
  var settings: EndpointSettings?
  var force: Bool?

  enum CodingKeys: String, CodingKey {
    case container = "Container"
    case settings = "EndpointConfig"
    case force = "Force"
  }
}
