extension Subprocess {
  /// Starts the program, lets `body` talk to it, and waits for its end; when this returns or throws, the program and
  /// what it left in its group are gone.
  ///
  /// Once `body` returns, the input is closed and what is still written is read and dropped. A body that wants no more
  /// of a program that never ends by itself calls ``RunningSubprocess/terminate()``.
  ///
  /// - Throws: what ``start()`` and `body` throw; `timedOut` after the deadline; `CancellationError`. In each case the
  ///   program is asked to end, and ended after the grace period.
  package func withRunning<Result: Sendable>(
    deadline: Duration? = nil, _ body: @escaping @Sendable (RunningSubprocess) async throws -> Result
  ) async throws -> (result: Result, status: ExitStatus) {
    let running = try start()
    do {
      return try await withThrowingTaskGroup(of: (result: Result, status: ExitStatus).self) { group in
        group.addTask {
          try await withTaskCancellationHandler {
            let result = try await body(running)
            let status = await running.finish()
            try Task.checkCancellation()
            return (result, status)
          } onCancel: {
            running.terminate()
          }
        }
        if let deadline {
          group.addTask {
            try await Task.sleep(for: deadline)
            throw SubprocessError(
              .timedOut, program: running.program, "\(running.program) did not end within \(deadline).")
          }
        }
        defer { group.cancelAll() }
        guard let ended = try await group.next() else { throw CancellationError() }
        return ended
      }
    } catch {
      running.terminate()
      _ = await running.status
      throw error
    }
  }
}

extension RunningSubprocess {
  /// Closes the input, drops the rest of the output and waits for the end.
  fileprivate func finish() async -> ExitStatus {
    input.finish()
    async let rest: Void = Self.drop(output)
    async let errorRest: Void = Self.drop(errorOutput)
    let status = await status
    _ = await (rest, errorRest)
    return status
  }

  private static func drop(_ reader: PipeReader) async {
    // Cancelled: the program is being ended, and its pipes with it.
    while let bytes = try? await reader.read(), !bytes.isEmpty {}
  }
}
