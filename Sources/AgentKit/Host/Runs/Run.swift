internal import Synchronization

/// A run of a plan: the events of its steps as they happen.
///
/// ```swift
/// for await event in host.run(plan) { … }
/// ```
/// The run starts with the first event that is asked for. Leaving the loop, or cancelling the task that reads, stops the
/// work.
public struct Run: AsyncSequence, Sendable {
  /// One thing that happens.
  public typealias Element = RunEvent
  /// A run does not throw: a failure is part of its result.
  public typealias Failure = Never

  /// What the run is known by, in its events, its spans and the audit.
  public let id: TraceID
  let work: @Sendable (RunTeller) async -> RunResult
  private let stop = StopSignal()

  init(id: TraceID, work: @escaping @Sendable (RunTeller) async -> RunResult) {
    self.id = id
    self.work = work
  }

  /// Stops the work and whatever it waits for; the run then ends with a last event that says so. May be called before it
  /// has begun, from anywhere, and more than once.
  public func cancel() { stop.raise() }

  /// Starts the work when the first event is asked for.
  public func makeAsyncIterator() -> Iterator { Iterator(work: work, id: id, stop: stop) }

  /// Reads to the end and returns how the run ended. Cancelling the task that waits stops the work, and the result, with
  /// what was done and what was cleared away, is waited for all the same.
  public func result() async -> RunResult {
    // A task of its own: a reader that is cancelled reads no more.
    let reader = Task {
      for await event in self {
        if case .finished(let result) = event.kind { return result }
      }
      return RunResult(steps: [], refusal: .cancelled)
    }
    return await withTaskCancellationHandler {
      await reader.value
    } onCancel: {
      cancel()
    }
  }

  /// Hands out the events of one run.
  public struct Iterator: AsyncIteratorProtocol {
    private let worker: Worker

    fileprivate init(
      work: @escaping @Sendable (RunTeller) async -> RunResult, id: TraceID, stop: StopSignal
    ) {
      worker = Worker(work, id: id, stop: stop)
    }

    /// The next event, or `nil` after the last one.
    public mutating func next() async -> RunEvent? { await worker.next() }
  }
}

/// Does a run's work in a task of its own, which ends with the last iterator that reads from it.
private final class Worker: Sendable {
  private let channel = EventChannel()
  private let id: TraceID
  private let work: @Sendable (RunTeller) async -> RunResult
  private let stop: StopSignal
  private let task = Mutex<Task<Void, Never>?>(nil)

  init(_ work: @escaping @Sendable (RunTeller) async -> RunResult, id: TraceID, stop: StopSignal) {
    self.work = work
    self.id = id
    self.stop = stop
  }

  deinit { cancel() }

  func next() async -> RunEvent? {
    start()
    return await withTaskCancellationHandler {
      await channel.next()
    } onCancel: {
      cancel()
    }
  }

  private func start() {
    task.withLock { task in
      guard task == nil else { return }
      let begun = Task { [work, channel, id, stop] in
        // What was stopped before it began is not begun.
        if stop.isRaised { withUnsafeCurrentTask { $0?.cancel() } }
        let teller = RunTeller(channel: channel, run: id)
        teller.tell(.finished(await work(teller)))
        channel.finish()
      }
      task = begun
      stop.watch { begun.cancel() }
    }
  }

  private func cancel() { task.withLock { $0?.cancel() } }
}

/// Asks work to stop, whether it has begun or not.
private final class StopSignal: Sendable {
  private let state = Mutex<(isRaised: Bool, watchers: [@Sendable () -> Void])>((false, []))

  func watch(_ stop: @escaping @Sendable () -> Void) {
    let isRaised = state.withLock { state in
      state.watchers.append(stop)
      return state.isRaised
    }
    if isRaised { stop() }
  }

  var isRaised: Bool { state.withLock { $0.isRaised } }

  func raise() {
    let watchers = state.withLock { state in
      state.isRaised = true
      return state.watchers
    }
    for stop in watchers { stop() }
  }
}
