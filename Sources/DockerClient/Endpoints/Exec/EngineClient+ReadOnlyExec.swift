extension EngineClient {
  /// What a command does, and how it ended (`GET /exec/{id}/json`).
  public func inspectExec(_ id: String) async throws -> ExecInstance {
    try await session.decode(.get(try ExecCall.path(id, "json")))
  }
}

/// What calls about commands have in common.
enum ExecCall {
  static func path(_ id: String, _ rest: String) throws(DockerError) -> String {
    "/exec/\(try ObjectNames.simple(id, kind: "command"))/\(rest)"
  }
}
