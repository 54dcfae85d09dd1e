/// Does work and then cleans up after it, whatever became of it: also where it failed or was cancelled. A task that is
/// cancelled still cleans up, but waits no longer for that than a moment: an engine that does not answer holds up nobody.
///
/// What the work makes and the cleanup removes is made `finishing`: an engine that is left while it makes something makes
/// it all the same, and says until then that there is no such thing to remove.
///
/// - Throws: What the work throws; else what cleaning up throws.
func cleaningUp<Result>(
  _ work: () async throws -> Result, afterwards cleanup: @escaping @Sendable () async throws -> Void
) async throws -> Result {
  let result: Result
  do {
    result = try await work()
  } catch {
    try? await finishing(cleanup)
    throw error
  }
  try await finishing(cleanup)
  return result
}

/// Does work that is not to be left half done: a task that is cancelled, now or meanwhile, gives it another moment.
///
/// - Parameter moment: How long that is.
func finishing<Result: Sendable>(
  within moment: Duration = .milliseconds(400), _ work: @escaping @Sendable () async throws -> Result
) async throws -> Result {
  let finish = Task { try await work() }
  return try await withTaskCancellationHandler {
    try await finish.value
  } onCancel: {
    Task {
      try? await Task.sleep(for: moment)
      finish.cancel()
    }
  }
}
