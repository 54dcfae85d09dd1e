internal import Synchronization

/// The connections that wait for their next exchange, each for a while only.
final class ConnectionPool: Sendable {
  private struct Idle {
    var connection: HTTPConnection
    var since: ContinuousClock.Instant
  }

  private struct State {
    /// The one that waits longest comes first.
    var idle: [Idle] = []
    var isSwept = false
  }

  private let limit: Int
  private let lifetime: Duration
  private let state = Mutex(State())

  /// Keeps at most `limit` connections, none for longer than `lifetime`; each holds a thread and a descriptor.
  init(limit: Int, lifetime: Duration) {
    self.limit = limit
    self.lifetime = lifetime
  }

  /// How many wait.
  var count: Int { state.withLock { $0.idle.count } }

  func take() -> HTTPConnection? {
    let now = ContinuousClock.now
    return state.withLock { state in
      guard let last = state.idle.popLast(), last.since.duration(to: now) < lifetime else { return nil }
      return last.connection
    }
  }

  func give(_ connection: HTTPConnection) {
    let startsSweeping = state.withLock { state in
      guard state.idle.count < limit else { return false }
      state.idle.append(Idle(connection: connection, since: .now))
      defer { state.isSwept = true }
      return !state.isSwept
    }
    // Not a child of the task that gives: it outlives it, by a lifetime at most.
    guard startsSweeping else { return }
    Task.detached { [weak self, lifetime] in
      while true {
        try? await Task.sleep(for: lifetime)
        guard let pool = self, pool.dropOld() else { return }
      }
    }
  }

  /// Lets go of what has waited too long; false if nothing is left.
  private func dropOld() -> Bool {
    let now = ContinuousClock.now
    let (old, isLeft) = state.withLock { state in
      let old = state.idle.prefix { $0.since.duration(to: now) >= lifetime }
      state.idle.removeFirst(old.count)
      state.isSwept = !state.idle.isEmpty
      return (old, state.isSwept)
    }
    // They close here, not with the lock held.
    _ = old
    return isLeft
  }
}
