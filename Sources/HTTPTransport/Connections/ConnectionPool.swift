internal import Synchronization

/// The connections that wait for their next exchange.
final class ConnectionPool: Sendable {
  private let limit: Int
  private let idle = Mutex<[HTTPConnection]>([])

  /// Keeps at most `limit` connections; each holds a thread.
  init(limit: Int) { self.limit = limit }

  func take() -> HTTPConnection? { idle.withLock { $0.popLast() } }

  func give(_ connection: HTTPConnection) {
    idle.withLock { if $0.count < limit { $0.append(connection) } }
  }
}
