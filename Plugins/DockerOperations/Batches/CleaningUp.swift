/// Does work and then cleans up after it, whatever became of it: also where it failed or was cancelled. A task that is
/// cancelled still cleans up, but waits no longer for that than a moment: an engine that does not answer holds up nobody.
///
/// - Throws: What the work throws; else what cleaning up throws.
func cleaningUp<Result>(
  _ work: () async throws -> Result, afterwards cleanup: @escaping @Sendable () async throws -> Void
) async throws -> Result {
  let result: Result
  do {
    result = try await work()
  } catch {
    try? await cleaned(by: cleanup)
    throw error
  }
  try await cleaned(by: cleanup)
  return result
}

/// Cleans up, in the same way.
func cleaned(by cleanup: @escaping @Sendable () async throws -> Void) async throws {
  let cleaning = Task { try await cleanup() }
  try await withTaskCancellationHandler {
    try await cleaning.value
  } onCancel: {
    Task {
      try? await Task.sleep(for: .milliseconds(300))
      cleaning.cancel()
    }
  }
}
