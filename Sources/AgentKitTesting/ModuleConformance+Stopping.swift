internal import AgentKit
internal import Synchronization

/// How the world of a module's tests is made to stop answering.
public struct Stall: Sendable {
  let begin: @Sendable (_ calls: Int) -> Void
  let end: @Sendable () -> Void
  let waiting: @Sendable () -> Int

  /// Describes how.
  ///
  /// - Parameters:
  ///   - begin: Answers so many calls from now on; those after them wait until the caller hangs up.
  ///   - end: Answers again.
  ///   - waiting: How many calls are waiting now.
  public init(
    begin: @escaping @Sendable (_ calls: Int) -> Void, end: @escaping @Sendable () -> Void,
    waiting: @escaping @Sendable () -> Int
  ) {
    self.begin = begin
    self.end = end
    self.waiting = waiting
  }
}

extension ModuleConformance {
  /// How long an operation may go on after it was stopped.
  private static let patience = Duration.seconds(1)
  /// So many times in turn it must be late: on a busy machine a stop may have to wait for a thread.
  private static let chances = 10
  /// The most calls of one operation that are tried.
  private static let mostCalls = 60

  /// Whether every operation that talks to its world can be stopped at each of its calls while the world does not answer:
  /// it ends within a second, says that it was stopped, and leaves no call waiting. Planning is tried likewise.
  ///
  /// What is approved here happens: use a world of its own.
  ///
  /// - Throws: `CatalogueError` where a host could not be made of the module.
  public func stoppingProblems(_ stall: Stall) async throws -> [String] {
    let host = try host()
    var problems: [String] = []
    for trial in cases where host.catalogue[trial.operation]?.isPlanned == false {
      let request = request(trial)
      problems += await self.problems(of: stall, "planning \(trial.operation)") {
        Attempt { _ = try await host.plan([request]) }
      }
      guard let plan = try? await host.plan([request]) else { continue }
      problems += await self.problems(of: stall, trial.operation.rawValue) {
        let run = host.run(plan, approve: { _, _ in true })
        return Attempt(stop: { run.cancel() }) {
          if let failure = await run.result().failure { throw failure }
        }
      }
    }
    return problems
  }

  /// Begins a piece of work again and again, and stops it while its first call waits, its second, and so on.
  private func problems(of stall: Stall, _ what: String, _ begin: () -> Attempt) async -> [String] {
    for call in 1...Self.mostCalls {
      var lateness = 0
      trials: while true {
        switch await stopped(at: call, stall, begin) {
        case .madeFewerCalls: return []
        case .inTime: break trials
        case .unsaid: return ["\(what): it was stopped at call \(call), and says that it was done"]
        case .late(let how):
          lateness += 1
          if lateness == Self.chances { return ["\(what): \(how) after it was stopped at call \(call)"] }
        }
      }
    }
    return ["\(what): it makes more than \(Self.mostCalls) calls"]
  }

  /// How a piece of work took it that it was stopped.
  private enum Stop {
    /// It was over before: it makes no more calls than were answered.
    case madeFewerCalls
    case inTime
    /// It says that it was done.
    case unsaid
    case late(String)
  }

  private func stopped(at call: Int, _ stall: Stall, _ begin: () -> Attempt) async -> Stop {
    stall.begin(call - 1)
    defer { stall.end() }
    let attempt = begin()
    while stall.waiting() == 0, !attempt.isOver { try? await Task.sleep(for: .microseconds(200)) }
    if attempt.isOver { return .madeFewerCalls }
    let start = ContinuousClock.now
    attempt.stop()
    guard await attempt.failure != nil else { return .unsaid }
    let duration = ContinuousClock.now - start
    if duration > Self.patience { return .late("it went on for \(duration)") }
    while stall.waiting() > 0 {
      if ContinuousClock.now - start > Self.patience { return .late("the call is still open") }
      try? await Task.sleep(for: .microseconds(200))
    }
    return .inTime
  }
}

/// Work that was begun and can be stopped.
private struct Attempt: Sendable {
  private final class End: Sendable { let isThere = Mutex(false) }

  private let task: Task<Failure?, Never>
  private let end = End()
  let stop: @Sendable () -> Void

  /// Begins work; it is stopped by cancelling its task unless there is another way.
  init(stop: (@Sendable () -> Void)? = nil, _ work: @escaping @Sendable () async throws -> Void) {
    let end = end
    let task = Task<Failure?, Never> {
      defer { end.isThere.withLock { $0 = true } }
      do {
        try await work()
        return nil
      } catch {
        return Failure(error)
      }
    }
    self.task = task
    self.stop = stop ?? { task.cancel() }
  }

  var isOver: Bool { end.isThere.withLock { $0 } }

  var failure: Failure? { get async { await task.value } }
}
