internal import PrivateThreads
internal import Synchronization

/// Work that waits for the disk, on a thread of its own: the threads that everybody shares go on.
enum BlockingWork {
  /// Tells the work whether its task was cancelled meanwhile.
  final class Cancellation: Sendable {
    private let state = Mutex(false)
    fileprivate func cancel() { state.withLock { $0 = true } }

    /// - Throws: `CancellationError`, once the task was cancelled.
    func check() throws {
      if state.withLock({ $0 }) { throw CancellationError() }
    }
  }

  /// Does it, and waits for it.
  ///
  /// - Throws: What the work throws; `PrivateThread.Unavailable`.
  static func run<Value: Sendable>(
    _ work: @escaping @Sendable (Cancellation) throws -> Value
  ) async throws -> Value {
    let cancellation = Cancellation()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        do {
          try PrivateThread.start { continuation.resume(with: Result { try work(cancellation) }) }
        } catch {
          continuation.resume(throwing: error)
        }
      }
    } onCancel: {
      cancellation.cancel()
    }
  }
}
