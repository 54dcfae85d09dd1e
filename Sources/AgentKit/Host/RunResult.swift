/// How a run ended: each step that was begun, and the whole.
public struct RunResult: Codable, Sendable {
  /// How it ended.
  public enum State: String, Codable, Sendable {
    /// Every step was done.
    case completed
    /// Some steps were done, then one failed.
    case partial
    /// The first step failed.
    case failed
  }

  /// The steps that were begun, in order; after a failure the rest is not begun.
  public var steps: [StepResult]

  /// Makes a result.
  public init(steps: [StepResult]) { self.steps = steps }

  /// How the run ended.
  public var state: State {
    if steps.allSatisfy({ $0.failure == nil }) { return .completed }
    return steps.first?.failure == nil ? .partial : .failed
  }

  /// The outcomes of the steps that were done, in order.
  public var outcomes: [Outcome] { steps.compactMap(\.outcome) }

  /// Why the run did not complete.
  public var failure: Failure? { steps.lazy.compactMap(\.failure).first }
}

/// What became of one step.
public struct StepResult: Codable, Sendable {
  /// The step.
  public var step: AgentStep
  /// What it brought, where it was done.
  public var outcome: Outcome?
  /// Why it failed, where it did.
  public var failure: Failure?

  /// Makes the result of a step that was done.
  public init(_ step: AgentStep, outcome: Outcome) {
    self.step = step
    self.outcome = outcome
  }

  /// Makes the result of a step that failed.
  public init(_ step: AgentStep, failure: Failure) {
    self.step = step
    self.failure = failure
  }
}

/// An error as a value that can be kept, printed and sent.
public struct Failure: ExplainedError, Codable, Hashable {
  /// A stable name for the fault.
  public var code: String
  /// What went wrong.
  public var message: String
  /// What to do about it.
  public var remedy: String?
  /// What sort of fault it is.
  public var kind: FaultKind

  /// Makes a failure.
  public init(code: String, message: String, remedy: String? = nil, kind: FaultKind) {
    self.code = code
    self.message = message
    self.remedy = remedy
    self.kind = kind
  }

  /// Keeps any error: an explained one word for word, another by its description.
  public init(_ error: any Error) {
    if let error = error as? any ExplainedError {
      self.init(code: error.code, message: error.message, remedy: error.remedy, kind: error.kind)
    } else {
      self.init(code: "operation.failed", message: String(describing: error), kind: .failed)
    }
  }
}
