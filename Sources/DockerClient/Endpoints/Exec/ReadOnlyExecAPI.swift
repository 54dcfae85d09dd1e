/// What can be learned about commands that run in containers beside their first process.
public protocol ReadOnlyExecAPI: Sendable {
  /// What a command does, and how it ended (`GET /exec/{id}/json`).
  func inspectExec(_ id: String) async throws -> ExecInstance
}
