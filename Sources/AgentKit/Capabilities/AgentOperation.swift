/// An operation that is declared: people can ask for it, and it is listed as planned until it conforms to
/// `AgentOperation` too.
public protocol DeclaredOperation: Codable, Sendable {
  /// Everything about the operation but its parameters and its code.
  static var declaration: Declaration { get }

  /// Makes an unbound operation, from which the parameters' declarations are read.
  init()
}

/// An operation that can be planned and run.
///
/// `plan` gets access that only reads, so a mutating call inside it does not compile. `run` applies a plan: it touches
/// the objects that the plan names and no others.
public protocol AgentOperation: DeclaredOperation {
  /// What planning may use.
  associatedtype ReadAccess: Sendable
  /// What running may use.
  associatedtype Access: Sendable

  /// Finds out which objects a run would touch, and how. Observes, never changes.
  func plan(with access: ReadAccess) async throws -> Plan

  /// Does what the plan says.
  func run(_ plan: Plan, with access: Access) async throws -> Outcome

  /// The objects that there are now and that people call by names of their own; none unless an operation says so, such
  /// as one that lists them. Observes, never changes.
  static func names(with access: ReadAccess) async throws -> [PlannedObject]
}

extension AgentOperation {
  /// None.
  public static func names(with access: ReadAccess) async throws -> [PlannedObject] { [] }
}
