/// One step as it was asked for, before it is planned.
///
/// An argument may be what an earlier step of the same run leaves: `"$1.image"` (``ResultReference``). Such a step may
/// not destroy anything.
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

  /// The results of earlier steps that it refers to, in order.
  var references: [ResultReference] {
    arguments.sorted { $0.key < $1.key }.flatMap { $0.value.references }
  }
}

extension JSONValue {
  /// The references in a value: the value itself, or items of a list.
  var references: [ResultReference] {
    switch self {
    case .string(let text): ResultReference(text).map { [$0] } ?? []
    case .array(let items): items.flatMap(\.references)
    default: []
    }
  }

  /// The value with each reference replaced.
  func replacing(_ resolve: (ResultReference) throws -> String) rethrows -> JSONValue {
    switch self {
    case .string(let text): try ResultReference(text).map { .string(try resolve($0)) } ?? self
    case .array(let items): .array(try items.map { try $0.replacing(resolve) })
    default: self
    }
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
