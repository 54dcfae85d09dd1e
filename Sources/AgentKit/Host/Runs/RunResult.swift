/// How a run ended: each step that was begun, those that were not, and the whole.
public struct RunResult: Codable, Sendable {
  /// How it ended.
  public enum State: String, Codable, Sendable {
    /// Every step was done.
    case completed
    /// Some steps were done, then one was not.
    case partial
    /// The first step failed.
    case failed
    /// The policy, or a bad approval, forbade it before anything was done.
    case refused
    /// Somebody has to say yes first; nothing was done.
    case needsApproval = "needs-approval"
  }

  /// The steps that were begun, in order.
  public var steps: [StepResult]
  /// Those that were not begun because one before them was not done.
  public var notBegun: [AgentStep]
  /// Why the run did not begin at all, where it did not.
  public var refusal: Failure?
  /// Why the audit does not say how something ended, where that could not be written. What was done is done all the
  /// same.
  public var unrecorded: Failure?

  /// Makes a result.
  public init(
    steps: [StepResult], notBegun: [AgentStep] = [], refusal: Failure? = nil, unrecorded: Failure? = nil
  ) {
    self.steps = steps
    self.notBegun = notBegun
    self.refusal = refusal
    self.unrecorded = unrecorded
  }

  /// How the run ended.
  public var state: State {
    guard let failure else { return .completed }
    if steps.contains(where: \.isDone) { return .partial }
    if failure.code == HostError.notApprovedCode { return .needsApproval }
    return failure.kind == .refused ? .refused : .failed
  }

  /// What the steps brought, in order: of those that were done, and of those that failed and can say how.
  public var outcomes: [Outcome] { steps.compactMap(\.outcome) }

  /// Why the run did not complete.
  public var failure: Failure? { refusal ?? steps.lazy.compactMap(\.failure).first }

  /// What was done, what was not, and how to take back what was; `nil` where all was done or nothing was begun.
  public var account: RunAccount? {
    failure == nil || steps.isEmpty ? nil : RunAccount(self)
  }
}

/// What became of one step.
public struct StepResult: Codable, Sendable {
  /// The step.
  public var step: AgentStep
  /// What it brought, where it was done or can say how it failed.
  public var outcome: Outcome?
  /// Why it failed, where it did.
  public var failure: Failure?
  /// Whether its work was begun: a failure before that changed nothing.
  public var wasBegun: Bool

  /// Whether it was done.
  public var isDone: Bool { outcome != nil && failure == nil }

  /// Makes the result of a step that came to its end, well or not.
  public init(_ step: AgentStep, outcome: Outcome) {
    self.step = step
    self.outcome = outcome
    failure = outcome.failure
    wasBegun = true
  }

  /// Makes the result of a step that failed.
  public init(_ step: AgentStep, failure: Failure, wasBegun: Bool = false) {
    self.step = step
    self.failure = failure
    self.wasBegun = wasBegun
  }
}
