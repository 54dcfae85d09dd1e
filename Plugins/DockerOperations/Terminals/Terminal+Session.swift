internal import ContainerCapabilities
internal import DockerClient

extension Terminal {
  /// Connects itself to a process in a container that has a terminal too, until the process ends.
  ///
  /// - Parameters:
  ///   - session: What the process writes and reads.
  ///   - resize: Tells the engine how large this terminal is now.
  func connect(
    to session: AttachedSession, resizing resize: @escaping @Sendable (TerminalSize) async throws -> Void
  ) async throws {
    try await lent { keys, show in
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          for await typed in keys { try await session.write(typed) }
          await session.finishInput()
        }
        group.addTask { await follow(resize) }
        do {
          for try await frame in session { show(frame.bytes) }
        } catch let error as DockerError where error.code == .connectionLost {
          // The engine cuts the connection when the process is gone; how it ended is asked for afterwards.
        }
        group.cancelAll()
      }
    }
  }

  /// Looks now and then how large the terminal is, and passes it on when that changes.
  private func follow(_ resize: (TerminalSize) async throws -> Void) async {
    var known: TerminalSize?
    while !Task.isCancelled {
      if let size, size != known {
        // A process that has just ended has no terminal any more.
        try? await resize(size)
        known = size
      }
      try? await Task.sleep(for: .milliseconds(200))
    }
  }
}
