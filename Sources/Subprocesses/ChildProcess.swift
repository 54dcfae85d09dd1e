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

/// A started child: its process group's signals, and its end.
///
/// A thread of its own waits for the end. It leaves the child unreaped until it has ended what the child left in its
/// group, and signals are sent under the same lock, so a signal never reaches a stranger who got the same number.
final class ChildProcess: Sendable {
  private struct State {
    var status: ExitStatus?
    var waiters: [CheckedContinuation<ExitStatus, Never>] = []
  }

  let pid: pid_t
  private let readers: [PipeReader]
  private let state = Mutex(State())

  /// Takes over a started child and tells those who read from it when it has ended.
  init(_ pid: pid_t, readers: [PipeReader]) {
    self.pid = pid
    self.readers = readers
    // Without a thread nobody could wait: the child is ended at once and its end taken here.
    do {
      try PrivateThread.start { self.awaitEnd() }
    } catch {
      signal(SIGKILL)
      awaitEnd()
    }
  }

  /// How it ended, as soon as it has. Does not end it, not even where the task is cancelled.
  var status: ExitStatus {
    get async {
      await withCheckedContinuation { continuation in
        let status = state.withLock { state in
          if state.status == nil { state.waiters.append(continuation) }
          return state.status
        }
        if let status { continuation.resume(returning: status) }
      }
    }
  }

  /// Sends a signal to the group, unless the child has ended.
  func signal(_ number: Int32) {
    state.withLock { state in
      guard state.status == nil else { return }
      kill(-pid, number)
    }
  }

  /// Asks the group to end, and makes it after the grace period.
  func terminate(grace: Duration) {
    signal(SIGTERM)
    // Not a child task: it has to outlive the task that is being cancelled.
    Task.detached { [self] in
      try? await Task.sleep(for: grace)
      signal(SIGKILL)
    }
  }

  private func awaitEnd() {
    _ = longshore_wait(pid)
    let (status, waiters) = state.withLock { state in
      kill(-pid, SIGKILL)
      var (code, signal): (Int32, Int32) = (0, 0)
      // It cannot fail for a child that nobody else reaps.
      _ = longshore_reap(pid, &code, &signal)
      let status: ExitStatus = signal == 0 ? .exited(code) : .signalled(signal)
      state.status = status
      defer { state.waiters = [] }
      return (status, state.waiters)
    }
    for reader in readers { reader.programHasEnded() }
    for waiter in waiters { waiter.resume(returning: status) }
  }
}
