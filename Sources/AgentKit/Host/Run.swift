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

  let work: @Sendable (EventChannel) async -> RunResult

  /// Starts the work when the first event is asked for.
  public func makeAsyncIterator() -> Iterator { Iterator(work: work) }

  /// Reads to the end and returns how the run ended.
  public func result() async -> RunResult {
    for await event in self {
      if case .finished(let result) = event { return result }
    }
    return RunResult(steps: [])
  }

  /// Hands out the events of one run.
  public struct Iterator: AsyncIteratorProtocol {
    private let worker: Worker

    init(work: @escaping @Sendable (EventChannel) async -> RunResult) { worker = Worker(work) }

    /// The next event, or `nil` after the last one.
    public mutating func next() async -> RunEvent? { await worker.next() }
  }
}

/// Does a run's work in a task of its own, which ends with the last iterator that reads from it.
private final class Worker: Sendable {
  private let channel = EventChannel()
  private let work: @Sendable (EventChannel) async -> RunResult
  private let task = Mutex<Task<Void, Never>?>(nil)

  init(_ work: @escaping @Sendable (EventChannel) async -> RunResult) { self.work = work }

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
      task = Task { [work, channel] in
        channel.send(.finished(await work(channel)))
        channel.finish()
      }
    }
  }

  private func cancel() { task.withLock { $0?.cancel() } }
}
