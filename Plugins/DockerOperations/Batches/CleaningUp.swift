/// Does work and then cleans up after it, whatever became of it: also where it failed or was cancelled. Cleaning up is not
/// cancelled with the task.
///
/// - Throws: What the work throws; else what cleaning up throws.
func cleaningUp<Result>(
  _ work: () async throws -> Result, afterwards cleanup: @escaping @Sendable () async throws -> Void
) async throws -> Result {
  let result: Result
  do {
    result = try await work()
  } catch {
    try? await Task { try await cleanup() }.value
    throw error
  }
  try await Task { try await cleanup() }.value
  return result
}
