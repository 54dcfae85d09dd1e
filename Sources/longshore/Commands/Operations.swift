import AgentKit

/// `longshore operations`
enum Operations: Command {
  static let specification = CommandSpecification(
    name: "operations", usage: "[--json] [NAME]",
    summary: "List every operation, or show one: parameters, effect, tools.", flags: [.json, .agents],
    examples: ["longshore operations", "longshore operations container.logs"])

  static func run(_ arguments: ParsedArguments, in session: Session) async throws -> ExitCode {
    let catalogue = try OperationCatalogue(session.modules())
    guard let name = arguments.words.first else {
      if arguments.has(.json) {
        session.console.print(try JSONText.of(catalogue.operations.map(OperationListing.init)))
      } else {
        session.console.print(table(of: catalogue.operations))
      }
      return .done
    }
    guard let operation = OperationName(rawValue: name).flatMap({ catalogue[$0] }) else {
      throw HostError.unknownOperation(
        name, nearest: Spelling.nearest(to: name, among: catalogue.operations.map(\.name.rawValue)))
    }
    session.console.print(
      arguments.has(.json) ? try JSONText.of(OperationListing(operation)) : text(of: operation))
    return .done
  }

  private static func table(of operations: [RegisteredOperation]) -> String {
    let width = (operations.map(\.name.rawValue.count).max() ?? 0) + 2
    var lines: [String] = []
    for (agent, group) in Dictionary(grouping: operations, by: \.agent).sorted(by: { $0.key < $1.key }) {
      if !lines.isEmpty { lines.append("") }
      lines.append(agent)
      for operation in group {
        let state = operation.isPlanned ? "planned" : operation.declaration.effect.rawValue
        lines.append(
          "  " + operation.name.rawValue.padded(to: width) + state.padded(to: 17)
            + operation.declaration.summary)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// What there is to know of an operation.
  static func text(of operation: RegisteredOperation) -> String {
    let declaration = operation.declaration
    var effect = declaration.effect.rawValue
    if !declaration.flags.isEmpty {
      effect += " (\(declaration.flags.sorted().map(\.rawValue).joined(separator: ", ")))"
    }
    var lines = [
      "\(operation.name) — \(declaration.summary)", "",
      "Agent:   \(operation.agent)",
      "Effect:  at most \(effect)",
      "Needs:   \(declaration.needs.isEmpty ? "no tool" : declaration.needs.joined(separator: " or "))",
    ]
    if !declaration.includes.isEmpty {
      let commands = declaration.includes.map { "\($1.joined(separator: " or ")) to a \($0.rawValue)" }
      lines.append("Does as: " + commands.sorted().joined(separator: ", "))
    }
    if operation.isPlanned { lines.append("State:   planned; it routes, and cannot run yet") }
    if !operation.parameters.isEmpty {
      lines += ["", "Parameters:"]
      let calls = operation.parameters.map(call)
      let width = (calls.map(\.count).max() ?? 0) + 2
      for (parameter, call) in zip(operation.parameters, calls) {
        lines.append(call.padded(to: width) + parameter.help + remark(on: parameter))
      }
    }
    if !declaration.vocabulary.examples.isEmpty {
      lines += ["", "Ask for it like this:"] + declaration.vocabulary.examples.map { "  \"\($0)\"" }
    }
    return lines.joined(separator: "\n")
  }

  private static func call(_ parameter: ParameterDescription) -> String {
    "  --\(parameter.flag)" + (parameter.isSwitch ? "" : " \(parameter.placeholder)")
  }

  private static func remark(on parameter: ParameterDescription) -> String {
    switch parameter.defaultValue {
    case nil: " Required."
    case .some(.null), .some(.bool(false)), .some(.array([])): parameter.isRepeated ? " May be repeated." : ""
    case .some(let value): " Default: \(value.plain)."
    }
  }
}

/// What `operations --json` prints of an operation.
private struct OperationListing: Encodable {
  let name: OperationName
  let summary: String
  let agent: String
  let planned: Bool
  let effect: Effect
  let flags: [EffectFlag]
  let needs: [String]
  /// By the kind of object.
  let includes: [String: [String]]
  let examples: [String]
  let inputSchema: JSONValue

  init(_ operation: RegisteredOperation) {
    let declaration = operation.declaration
    name = operation.name
    summary = declaration.summary
    agent = operation.agent
    planned = operation.isPlanned
    effect = declaration.effect
    flags = declaration.flags.sorted()
    needs = declaration.needs
    includes = Dictionary(uniqueKeysWithValues: declaration.includes.map { ($0.rawValue, $1) })
    examples = declaration.vocabulary.examples
    inputSchema = operation.inputSchema
  }
}
