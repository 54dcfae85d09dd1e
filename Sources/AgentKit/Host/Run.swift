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
  public final class Iterator: AsyncIteratorProtocol {
    private let channel = EventChannel()
    private let work: @Sendable (EventChannel) async -> RunResult
    private var task: Task<Void, Never>?

    init(work: @escaping @Sendable (EventChannel) async -> RunResult) { self.work = work }

    deinit { task?.cancel() }

    /// The next event, or `nil` after the last one.
    public func next() async -> RunEvent? {
      if task == nil {
        task = Task { [work, channel] in
          channel.send(.finished(await work(channel)))
          channel.finish()
        }
      }
      let event = await channel.next()
      if Task.isCancelled { task?.cancel() }
      return event
    }

    /// The next event, or `nil` after the last one.
    public func next(isolation actor: isolated (any Actor)?) async -> RunEvent? { await next() }
  }
}
