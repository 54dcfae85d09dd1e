import CLongshoreSpawn
import PrivateThreads
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Waits for all pipes of all programs on one thread, so that none of the shared pool's threads ever blocks.
final class PollThread: Sendable {
  static let shared = PollThread()

  private let startThread: @Sendable (@escaping @Sendable () -> Void) throws -> Void

  private struct Waiter {
    var descriptor: Int32
    var events: Int16
    var continuation: CheckedContinuation<Void, Never>
  }

  private struct State {
    var waiters: [UInt64: Waiter] = [:]
    var lastID: UInt64 = 0
    /// The pipe that wakes the thread; `nil` before the first wait.
    var wakeup: (read: Int32, write: Int32)?
  }

  private let state = Mutex(State())

  init(
    startThread: @escaping @Sendable (@escaping @Sendable () -> Void) throws -> Void = {
      try PrivateThread.start($0)
    }
  ) {
    self.startThread = startThread
  }

  /// Waits until the descriptor may be ready for `POLLIN` or `POLLOUT`, or the task is cancelled. It can also return
  /// early; the caller tries and waits again.
  func wait(for descriptor: Int32, _ events: Int32) async {
    let id = state.withLock { state in
      state.lastID += 1
      return state.lastID
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let waits = state.withLock { state in
          guard !Task.isCancelled, wake(&state) else { return false }
          state.waiters[id] = Waiter(
            descriptor: descriptor, events: Int16(events), continuation: continuation)
          return true
        }
        if !waits { continuation.resume() }
      }
    } onCancel: {
      end { key, _ in key == id }
    }
  }

  /// Ends all waiting for a descriptor that is about to be closed.
  func forget(_ descriptor: Int32) {
    end { _, waiter in waiter.descriptor == descriptor }
  }

  private func end(where matches: (UInt64, Waiter) -> Bool) {
    let ended = state.withLock { state in
      let ended = state.waiters.filter(matches)
      for id in ended.keys { state.waiters[id] = nil }
      if !ended.isEmpty { _ = wake(&state) }
      return ended
    }
    for waiter in ended.values { waiter.continuation.resume() }
  }

  /// Has the thread look at the waiters again; starts it the first time. `false` where the system has no descriptors
  /// left for that.
  private func wake(_ state: inout State) -> Bool {
    if let wakeup = state.wakeup {
      var byte: UInt8 = 0
      // Full means that it wakes anyway.
      _ = longshore_write(wakeup.write, &byte, 1)
      return true
    }
    var ends: [Int32] = [-1, -1]
    guard longshore_pipe(&ends, 1) == 0 else { return false }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    let wakeup = (read: ends[0], write: ends[1])
    do { try startThread { self.loop(wakeup.read) } } catch {
      // Nobody would ever look at the waiters: the next wait tries again.
      for end in ends { _ = close(end) }
      return false
    }
    state.wakeup = wakeup
    return true
  }

  private func loop(_ wakeup: Int32) {
    while true {
      let waiting = state.withLock { $0.waiters.map { (id: $0.key, waiter: $0.value) } }
      var polled = [pollfd(fd: wakeup, events: Int16(POLLIN), revents: 0)]
      polled += waiting.map { pollfd(fd: $0.waiter.descriptor, events: $0.waiter.events, revents: 0) }
      _ = poll(&polled, nfds_t(polled.count), -1)
      var bytes: (UInt64, UInt64) = (0, 0)
      while read(wakeup, &bytes, 16) > 0 {}
      let ready = zip(waiting, polled.dropFirst()).filter { $1.revents != 0 }.map(\.0.id)
      let continuations = state.withLock { state in
        ready.compactMap { state.waiters.removeValue(forKey: $0)?.continuation }
      }
      for continuation in continuations { continuation.resume() }
    }
  }
}
