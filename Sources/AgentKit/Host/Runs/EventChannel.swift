internal import Synchronization

/// Carries a run's events to its one reader, in order and in bounded memory.
///
/// Only progress can come in numbers, and of progress only the latest unread report is worth having: it replaces the
/// one before. Everything else comes a few times a step.
final class EventChannel: Sendable {
  private struct State {
    var unread: [RunEvent] = []
    var isFinished = false
    var reader: CheckedContinuation<RunEvent?, Never>?
  }

  private let state = Mutex(State())

  func send(_ event: RunEvent) {
    let reader = state.withLock { state -> CheckedContinuation<RunEvent?, Never>? in
      guard !state.isFinished else { return nil }
      if let reader = state.reader {
        state.reader = nil
        return reader
      }
      if case .progress(let step, _) = event.kind, case .progress(step, _) = state.unread.last?.kind {
        state.unread.removeLast()
      }
      state.unread.append(event)
      return nil
    }
    reader?.resume(returning: event)
  }

  func finish() {
    let reader = state.withLock { state in
      state.isFinished = true
      defer { state.reader = nil }
      return state.reader
    }
    reader?.resume(returning: nil)
  }

  /// The next event, or `nil` when the run is over.
  func next() async -> RunEvent? {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let event: RunEvent?? = state.withLock { state in
          if !state.unread.isEmpty { return .some(state.unread.removeFirst()) }
          if state.isFinished || Task.isCancelled { return .some(nil) }
          state.reader = continuation
          return nil
        }
        if let event { continuation.resume(returning: event) }
      }
    } onCancel: {
      finish()
    }
  }
}
