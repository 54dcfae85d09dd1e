/// What a host will do for one request: its steps, each planned by the operation that serves it.
///
/// A plan has one canonical text and a hash over all of it: two plans that would do the same to the same things are the
/// same bytes. See ``hash``.
public struct RunPlan: Sendable, Hashable {
  /// The version of the plan's JSON form.
  public static let schema = "longshore.plan/1"

  /// The request in plain language, or `nil` where an operation was named outright.
  public var request: String?
  /// The folder that relative paths start from; an absolute path.
  public var workingDirectory: String
  /// The steps, in order.
  public var steps: [AgentStep]
  /// What the caller does with the result afterwards, such as writing it to a file; `nil` where it only looks.
  public var output: PlannedStep?

  /// Makes a plan for a run.
  public init(
    request: String? = nil, workingDirectory: String = ".", steps: [AgentStep], output: PlannedStep? = nil
  ) {
    self.request = request
    self.workingDirectory = workingDirectory
    self.steps = steps
    self.output = output
  }

  /// The SHA-256 over its canonical JSON: who does what with which arguments to which objects, with what effect, flags,
  /// preconditions and way back. An approval is good for one hash.
  ///
  /// - Throws: A failure `host.no-digest` where OpenSSL offers no SHA-256.
  public var hash: ContentHash { get throws { try ContentHash(of: json) } }

  /// The strongest effect of its steps.
  public var effect: Effect {
    (steps.map(\.plan.effect) + [output?.effect].compactMap { $0 }).max() ?? .observe
  }
}

/// One step of a run: an agent, one of its operations, and what that operation plans.
public struct AgentStep: Sendable, Hashable {
  /// The definition that acts.
  public var agent: String
  /// What that definition said when the plan was made; `nil` in plans of other makers.
  public var definition: ContentHash?
  /// What it does.
  public var operation: OperationName
  /// With what.
  public var arguments: Arguments
  /// The objects and effects.
  public var plan: Plan

  /// Makes a step.
  public init(
    agent: String, definition: ContentHash? = nil, operation: OperationName, arguments: Arguments, plan: Plan
  ) {
    self.agent = agent
    self.definition = definition
    self.operation = operation
    self.arguments = arguments
    self.plan = plan
  }

  /// The step as it was asked for.
  public var request: StepRequest { StepRequest(agent: agent, operation: operation, arguments: arguments) }
}
