internal import PrivateThreads
internal import Synchronization

/// Work that waits, for a disk, a network or a program, on a thread of its own: the threads that everybody shares go on.
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

  /// Does it, and waits for it no longer than a time. What a dead file system holds back ends whenever that lets it.
  ///
  /// - Returns: Nil where the time passed before it was done.
  /// - Throws: What the work throws; `PrivateThread.Unavailable`; `CancellationError`.
  static func run<Value: Sendable>(
    within time: Duration, _ work: @escaping @Sendable (Cancellation) throws -> Value
  ) async throws -> Value? {
    let cancellation = Cancellation()
    // Whichever is first ends the stream: the work or the time.
    let (ends, end) = AsyncThrowingStream<Value?, any Error>.makeStream()
    end.onTermination = { _ in cancellation.cancel() }
    try PrivateThread.start {
      do {
        end.yield(try work(cancellation))
        end.finish()
      } catch {
        end.finish(throwing: error)
      }
    }
    let clock = Task {
      try await Task.sleep(for: time)
      end.yield(nil)
      end.finish()
    }
    defer { clock.cancel() }
    for try await value in ends { return value }
    throw CancellationError()
  }
}
