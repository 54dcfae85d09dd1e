import AgentKit

/// `longshore run`
enum RunOperation: Command {
  static let specification = CommandSpecification(
    name: "run", usage: "OPERATION [--PARAMETER VALUE]… | --approve HASH",
    summary: "Run one operation; its parameters are flags (see longshore operations OPERATION).",
    flags: Execution.flags + [.agent],
    examples: [
      "longshore run dockerfile.lint --path web/Dockerfile --fail-on error",
      "longshore run container.remove --containers web --plan",
      "longshore run --approve HASH",
    ])

  static func flags(for arguments: [String], in session: Session) throws -> [Flag] {
    let catalogue = try OperationCatalogue(session.modules())
    let operation = arguments.lazy.compactMap(OperationName.init(rawValue:)).compactMap { catalogue[$0] }
      .first
    return specification.flags + (operation?.parameters.map(Flag.init) ?? [])
  }

  /// The help of the operation that is named, else of the command.
  static func help(for arguments: ParsedArguments, in session: Session) throws -> String {
    let general = Help.text(for: specification, flags: specification.flags + [.quiet, .help])
    guard let name = arguments.words.first.flatMap(OperationName.init(rawValue:)),
      let operation = try OperationCatalogue(session.modules())[name]
    else { return general }
    return Operations.text(of: operation) + "\n\n" + general
  }

  static func run(_ arguments: ParsedArguments, in session: Session) async throws -> ExitCode {
    guard let name = arguments.words.first else {
      if arguments.has(.approve) {
        return try await Execution(arguments, host: try session.host(arguments), session: session)
          .applyApproved()
      }
      throw UsageError(message: "run needs an operation", remedy: "All of them: longshore operations")
    }
    if let extra = arguments.words.dropFirst().first {
      throw UsageError(
        message: "\"\(extra)\" follows no flag",
        remedy: "Parameters are flags; see longshore operations \(name)")
    }
    let host = try session.host(arguments)
    guard let operation = OperationName(rawValue: name).flatMap({ host.catalogue[$0] }) else {
      throw HostError.unknownOperation(
        name, nearest: Spelling.nearest(to: name, among: host.catalogue.operations.map(\.name.rawValue)))
    }
    let given = arguments.values(besides: specification.flags + [.quiet, .help])
    let step = StepRequest(
      agent: arguments.value(.agent) ?? operation.agent, operation: operation.name,
      arguments: try operation.arguments(from: given))
    let execution = try Execution(arguments, host: host, session: session)
    return try await execution.carryOut([step], request: nil)
  }
}

extension Flag {
  /// The flag of an operation's parameter.
  init(_ parameter: ParameterDescription) {
    self.init(
      parameter.flag, takes: parameter.isSwitch ? nil : parameter.placeholder,
      isRepeated: parameter.isRepeated,
      parameter.help)
  }
}

extension RegisteredOperation {
  /// The arguments that a person gave as flags.
  ///
  /// - Throws: `ArgumentError.invalid`.
  func arguments(from values: [String: [String]]) throws -> Arguments {
    var arguments: Arguments = [:]
    for parameter in parameters {
      guard let texts = values[parameter.flag] else { continue }
      do {
        arguments[parameter.name] = try parameter.read(texts)
      } catch let error as InvalidValue {
        throw ArgumentError.invalid(error, operation: name)
      }
    }
    return arguments
  }
}
