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
  /// The same for what was begun and failed: where it turns out to have been done.
  public var undoUncertain: [[String]]
  /// What was done and cannot be taken back by a command.
  public var lasting: [String]

  init(_ result: RunResult) {
    let changed = result.steps.filter(\.isDone).flatMap(\.step.plan.work)
    let failed = result.steps.filter { $0.failure != nil }
    // What only looks leaves nothing uncertain.
    let begun = failed.filter(\.wasBegun).flatMap(\.step.plan.work).filter { $0.effect > .observeNetwork }
    done = changed.map(\.summary)
    uncertain = begun.map(\.summary)
    notDone = failed.flatMap { step in
      step.step.plan.work.filter { !step.wasBegun || $0.effect <= .observeNetwork }.map(\.summary)
    }
    notDone += result.notBegun.flatMap { $0.plan.work.map(\.summary) }
    undo = changed.reversed().compactMap(\.undo)
    undoUncertain = begun.reversed().compactMap(\.undo)
    lasting = changed.filter { $0.reversibility == .never || $0.reversibility == .byHand }.map(\.summary)
  }
}

extension Plan {
  /// The steps that do what was asked for. Beside one that changes something, one that only looks is a remark.
  fileprivate var work: [PlannedStep] {
    effect > .observeNetwork ? steps.filter { $0.effect > .observe } : steps
  }
}
