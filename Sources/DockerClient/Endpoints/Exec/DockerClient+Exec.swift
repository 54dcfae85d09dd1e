extension DockerClient {
  /// Prepares a command (`POST /containers/{id}/exec`).
  public func createExec(_ container: String, _ creation: ExecCreation) async throws -> String {
    let call = try EngineCall.post(try ContainerCall.path(container, "exec")).sending(creation)
    return try await session.decode(call, as: CreatedID.self).id
  }

  /// Starts a command and attaches to it (`POST /exec/{id}/start`).
  public func startExec(_ id: String, tty: Bool) async throws -> AttachedSession {
    try await session.attach(try starting(id, ExecStart(detach: false, tty: tty)), tty: tty)
  }

  /// Starts a command and leaves it alone (`POST /exec/{id}/start`).
  public func startDetachedExec(_ id: String, tty: Bool) async throws {
    try await session.perform(try starting(id, ExecStart(detach: true, tty: tty)))
  }

  /// Changes the size of a command's terminal (`POST /exec/{id}/resize`).
  public func resizeExec(_ id: String, to size: TerminalSize) async throws {
    try await session.perform(.post(try ExecCall.path(id, "resize"), size.query))
  }

  private func starting(_ id: String, _ start: ExecStart) throws -> EngineCall {
    try .post(try ExecCall.path(id, "start")).sending(start)
  }
}

private struct ExecStart: Encodable {
  var detach: Bool
  var tty: Bool

  enum CodingKeys: String, CodingKey {
    case detach = "Detach"
    case tty = "Tty"
  }
}
