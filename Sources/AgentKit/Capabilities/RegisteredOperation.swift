/// An operation as the catalogue keeps it: its declaration, its parameters, and its code where there is any yet.
public struct RegisteredOperation: Sendable {
  /// Everything that was declared.
  public internal(set) var declaration: Declaration
  /// The parameters, in the order of their declarations.
  public let parameters: [ParameterDescription]
  /// The definition that it serves.
  public let agent: String

  let planning: (@Sendable (Arguments, RunContext) async throws -> Plan)?
  let running: (@Sendable (Plan, Arguments, RunContext) async throws -> Outcome)?
  let naming: (@Sendable (RunContext) async throws -> [PlannedObject])?

  /// Registers an operation that is declared but not built.
  public init(planned operation: (some DeclaredOperation).Type, for agent: String) throws {
    declaration = operation.declaration
    parameters = try operation.describedParameters()
    self.agent = agent
    planning = nil
    running = nil
    naming = nil
  }

  /// Registers an operation that works.
  ///
  /// - Parameters:
  ///   - operation: The operation's type.
  ///   - agent: The name of the definition that it serves.
  ///   - reading: Makes what planning may use.
  ///   - acting: Makes what running may use.
  ///   - completing: Adds to each plan what the operation cannot know, such as where it would be carried out.
  public init<Operation: AgentOperation>(
    _ operation: Operation.Type, for agent: String,
    reading: @escaping @Sendable (RunContext) -> Operation.ReadAccess,
    acting: @escaping @Sendable (RunContext) -> Operation.Access,
    completing: @escaping @Sendable (Plan) async throws -> Plan = { $0 }
  ) throws {
    declaration = operation.declaration
    let parameters = try operation.describedParameters()
    self.parameters = parameters
    self.agent = agent
    planning = { arguments, context in
      let bound = try operation.bound(to: arguments, of: parameters)
      return try await completing(bound.plan(with: reading(context)))
    }
    running = { plan, arguments, context in
      let bound = try operation.bound(to: arguments, of: parameters)
      return try await bound.run(plan, with: acting(context))
    }
    naming = { try await operation.names(with: reading($0)) }
  }

  /// The name of the operation.
  public var name: OperationName { declaration.name }

  /// Whether it is declared but cannot run yet.
  public var isPlanned: Bool { planning == nil }

  /// The JSON Schema (draft 2020-12) of its arguments.
  public var inputSchema: JSONValue {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "type": "object",
      "description": .string(declaration.summary),
      "properties": .object(Dictionary(uniqueKeysWithValues: parameters.map { ($0.name, $0.schema) })),
      "required": .array(parameters.filter(\.isRequired).map { .string($0.name) }),
      "additionalProperties": false,
    ]
  }
}
