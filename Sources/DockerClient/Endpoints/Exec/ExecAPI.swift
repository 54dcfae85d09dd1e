/// Commands in containers that run, beside their first process.
public protocol ExecAPI: ReadOnlyExecAPI {
  /// Prepares a command (`POST /containers/{id}/exec`) and returns its id.
  func createExec(_ container: String, _ creation: ExecCreation) async throws -> String

  /// Starts a command and attaches to it (`POST /exec/{id}/start`). `tty` must be what it was prepared with.
  func startExec(_ id: String, tty: Bool) async throws -> AttachedSession

  /// Starts a command and leaves it alone (`POST /exec/{id}/start`).
  func startDetachedExec(_ id: String, tty: Bool) async throws

  /// Changes the size of a command's terminal (`POST /exec/{id}/resize`).
  func resizeExec(_ id: String, to size: TerminalSize) async throws
}

extension ExecAPI {
  /// Starts a command without a terminal and attaches to it.
  public func startExec(_ id: String) async throws -> AttachedSession { try await startExec(id, tty: false) }

  /// Runs a command in a container to its end, gives it `input`, and keeps up to `limit` bytes of each of its
  /// two outputs; what goes beyond is read and dropped, so the command never waits for us. Cancelling leaves the
  /// command to itself: the engine has no way to end it.
  public func exec(
    _ container: String, _ creation: ExecCreation, input: [UInt8]? = nil, limit: Int = 1 << 20
  ) async throws -> ExecResult {
    var creation = creation
    creation.attachStdin = input != nil
    creation.attachStdout = true
    creation.attachStderr = true
    return try await finishExec(
      try await createExec(container, creation), tty: creation.tty, input: input, limit: limit)
  }

  /// Runs a prepared command to its end, as ``exec(_:_:input:limit:)`` does. What is to be read of it must have been
  /// attached when it was prepared.
  public func finishExec(
    _ id: String, tty: Bool = false, input: [UInt8]? = nil, limit: Int = 1 << 20
  ) async throws -> ExecResult {
    let session = try await startExec(id, tty: tty)
    var result = ExecResult(limit: limit)
    // Output is read while input is written: a command that answers as it reads would block otherwise.
    try await withThrowingTaskGroup(of: Void.self) { group in
      if let input {
        group.addTask {
          // A command need not read what it is given; its exit code says what it thinks of that.
          do { try await session.write(input) } catch let error as DockerError
            where error.code == .connectionLost
          {}
          await session.finishInput()
        }
      }
      do {
        for try await frame in session { result.append(frame) }
      } catch let error as DockerError where error.code == .connectionLost {
        // The engine resets a connection on which input is left over: the command itself says whether it ended.
        guard try await inspectExec(id).exitCode != nil else { throw error }
      }
      try await group.waitForAll()
    }
    result.exitCode = try await exitCode(of: id)
    return result
  }

  /// The output may end a moment before the engine notes the exit code.
  private func exitCode(of id: String) async throws -> Int {
    for pause in [0, 1, 5, 20, 50, 100, 200, 500, 1000, 2000] {
      try await Task.sleep(for: .milliseconds(pause))
      if let code = try await inspectExec(id).exitCode { return code }
    }
    throw DockerError(
      .connectionLost, "the command's output ended while the command still runs",
      request: "GET /exec/\(id.prefix(64))/json",
      advice: "It closed its outputs, or the connection was cut: `docker top` shows whether it goes on.")
  }
}
