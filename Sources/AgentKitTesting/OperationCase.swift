public import AgentKit

/// One operation with arguments that can be planned in the world that a module's tests have made up.
public struct OperationCase: Sendable, CustomStringConvertible {
  /// The operation.
  public let operation: OperationName
  /// Its arguments.
  public let arguments: Arguments

  /// Makes a case.
  public init(_ operation: OperationName, _ arguments: Arguments = [:]) {
    self.operation = operation
    self.arguments = arguments
  }

  /// The operation's name.
  public var description: String { operation.rawValue }
}
