internal import Synchronization

/// The hold of one body on its connection: gives it back to the pool at the end, ends it otherwise.
final class BodyLease: Sendable {
  private struct State {
    var first: [UInt8]
    var connection: HTTPConnection?
    /// What ended the body early. It stays: a broken body never looks like a whole one.
    var failure: (any Error)?
  }

  private let state: Mutex<State>
  private let pool: ConnectionPool?
  private let deadlines: ExchangeDeadlines

  /// `connection` is nil if `first` is the whole body.
  init(
    first: [UInt8], rest connection: HTTPConnection?, pool: ConnectionPool?,
    until deadlines: ExchangeDeadlines
  ) {
    state = Mutex(State(first: first, connection: connection))
    self.pool = pool
    self.deadlines = deadlines
  }

  deinit { state.withLock { $0.connection }?.interrupt() }

  /// The next bytes, waiting for them up to a deadline or the exchange's own, whichever comes first.
  func next(until deadline: Deadline = .never) async throws -> [UInt8]? {
    let first = state.withLock { state in
      defer { state.first = [] }
      return state.first
    }
    if !first.isEmpty { return first }
    let (current, failure) = state.withLock { ($0.connection, $0.failure) }
    if let failure { throw failure }
    guard let connection = current else { return nil }
    do {
      let part = try await connection.interruptedByCancellation { connection in
        try await connection.next(until: deadline.orEarlier(deadlines.receiving))
      }
      if part.isLast {
        state.withLock { $0.connection = nil }
        if part.isReusable { pool?.give(connection) }
      }
      return part.bytes.isEmpty ? nil : part.bytes
    } catch {
      state.withLock { state in
        state.connection = nil
        state.failure = error
      }
      connection.interrupt()
      throw error
    }
  }
}

extension HTTPConnection {
  /// Runs `work`; cancelling the task ends the connection at once, and then the error is `CancellationError`.
  nonisolated func interruptedByCancellation<Result: Sendable>(
    _ work: (HTTPConnection) async throws -> Result
  ) async throws -> Result {
    try Task.checkCancellation()
    do {
      return try await withTaskCancellationHandler {
        try await work(self)
      } onCancel: {
        interrupt()
      }
    } catch  where Task.isCancelled {
      throw CancellationError()
    }
  }
}
