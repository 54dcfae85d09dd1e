/// What a run that did not complete leaves behind.
public struct RunAccount: Codable, Sendable, Hashable {
  /// What was done, in the words of the plan.
  public var done: [String]
  /// What was begun and failed: it may have been done in part.
  public var uncertain: [String]
  /// What was not done.
  public var notDone: [String]
  /// Commands that take back what was done, the last thing first.
  public var undo: [[String]]
  /// What was done and cannot be taken back by a command.
  public var lasting: [String]

  init(_ result: RunResult) {
    let changed = result.steps.filter { $0.outcome != nil }.flatMap(\.step.plan.steps)
    done = changed.map(\.summary)
    uncertain = result.steps.filter { $0.failure != nil && $0.wasBegun }
      .flatMap { $0.step.plan.steps.map(\.summary) }
    notDone = result.steps.filter { $0.failure != nil && !$0.wasBegun }
      .flatMap { $0.step.plan.steps.map(\.summary) }
    notDone += result.notBegun.flatMap { $0.plan.steps.map(\.summary) }
    undo = changed.reversed().compactMap(\.undo)
    lasting = changed.filter { $0.reversibility == .never || $0.reversibility == .byHand }.map(\.summary)
  }
}
