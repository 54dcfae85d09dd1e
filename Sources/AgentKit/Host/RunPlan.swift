/// What a host will do for one request: its steps, each planned by the operation that serves it.
public struct RunPlan: Codable, Sendable, Hashable {
  /// The request in plain language, or `nil` where an operation was named outright.
  public var request: String?
  /// The steps, in order.
  public var steps: [AgentStep]

  /// What the caller does with the result afterwards, such as writing it to a file; `nil` where it only looks.
  public var output: PlannedStep?

  /// Makes a plan for a run.
  public init(request: String? = nil, steps: [AgentStep], output: PlannedStep? = nil) {
    self.request = request
    self.steps = steps
    self.output = output
  }
}

/// One step of a run: an agent, one of its operations, and what that operation plans.
public struct AgentStep: Codable, Sendable, Hashable {
  /// The definition that acts.
  public var agent: String
  /// What it does.
  public var operation: OperationName
  /// With what.
  public var arguments: Arguments
  /// The objects and effects.
  public var plan: Plan

  /// Makes a step.
  public init(agent: String, operation: OperationName, arguments: Arguments, plan: Plan) {
    self.agent = agent
    self.operation = operation
    self.arguments = arguments
    self.plan = plan
  }
}

/// One step as it was asked for, before it is planned.
public struct StepRequest: Codable, Sendable, Hashable {
  /// The definition that acts.
  public var agent: String
  /// What it does.
  public var operation: OperationName
  /// With what.
  public var arguments: Arguments

  /// Makes a step.
  public init(agent: String, operation: OperationName, arguments: Arguments = [:]) {
    self.agent = agent
    self.operation = operation
    self.arguments = arguments
  }
}

extension Delegation {
  /// The steps, ready to be planned.
  ///
  /// - Throws: `HostError.noOperation` where an agent is meant and none of its operations.
  public func stepRequests() throws -> [StepRequest] {
    try steps.map { step in
      guard let operation = step.operation else {
        throw HostError.noOperation(agent: step.agent, request: step.text)
      }
      return StepRequest(agent: step.agent, operation: operation, arguments: step.arguments)
    }
  }
}
