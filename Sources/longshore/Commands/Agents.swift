import AgentKit
import Reporting

/// `longshore agents list|show|validate`
enum Agents: Command {
  static let specification = CommandSpecification(
    name: "agents", usage: "list|show|validate [--json] [PATH|NAME]…",
    summary: "List the agents in effect, show one as it was understood, or check definition files.",
    flags: [.json, .agents],
    examples: [
      "longshore agents list", "longshore agents show docker-operations",
      "longshore agents validate .claude/agents",
    ])

  static func run(_ arguments: ParsedArguments, in session: Session) async throws -> ExitCode {
    let names = Array(arguments.words.dropFirst())
    switch arguments.words.first {
    case "list": return try list(arguments, in: session)
    case "show": return try show(names, arguments, in: session)
    case "validate": return try validate(names, arguments, in: session)
    case let word:
      throw UsageError(
        message: word.map { "agents cannot \"\($0)\"" } ?? "agents needs to know what to do",
        remedy: "longshore agents \(specification.usage)")
    }
  }

  private static func list(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
    let library = session.library(agents: arguments.values(.agents))
    if arguments.has(.json) {
      session.console.print(try JSONText.of(library.definitions))
      return .done
    }
    let width = (library.definitions.map(\.name.count).max() ?? 0) + 2
    for definition in library.definitions {
      let line =
        definition.name.padded(to: width) + definition.scope.rawValue.padded(to: 10) + definition.description
      let text = line.visible().split(whereSeparator: \.isNewline).joined(separator: " ")
      session.console.print(
        session.console.isTerminal ? String(text.prefix(session.console.width)) : text)
    }
    for definition in library.shadowed {
      session.console.note("shadowed: \(definition.name) of \(definition.file)".visible())
    }
    return .done
  }

  /// Shows definitions by name, or files on their own.
  private static func show(
    _ names: [String], _ arguments: ParsedArguments, in session: Session
  ) throws -> ExitCode {
    guard !names.isEmpty else {
      throw UsageError(message: "agents show needs a name or a file", remedy: "Names: longshore agents list")
    }
    let library = session.library(agents: arguments.values(.agents))
    var definitions: [AgentDefinition] = []
    for name in names {
      if let definition = library[name] {
        definitions.append(definition)
        continue
      }
      let results = DefinitionLoader().read([.path(name, .explicit)])
      guard results.contains(where: { $0.definition != nil }) else {
        if name.contains("/") || name.hasSuffix(".md"), let fault = results.first?.diagnostics.first {
          throw UnusableDefinition(fault)
        }
        throw HostError.unknownAgent(name, known: library.definitions.map(\.name))
      }
      for diagnostic in results.flatMap(\.diagnostics) where diagnostic.severity >= .warning {
        session.console.note(diagnostic.oneLine)
      }
      definitions += results.compactMap(\.definition)
    }
    if arguments.has(.json) {
      session.console.print(try JSONText.of(definitions))
    } else {
      for definition in definitions {
        let report = DefinitionText.report(of: definition)
        session.console.print(
          try ReportFormat.terminal.render(report, options: session.console.reportOptions), terminator: "")
      }
    }
    return .done
  }

  private static func validate(
    _ paths: [String], _ arguments: ParsedArguments, in session: Session
  ) throws -> ExitCode {
    let validation = DefinitionValidation(of: paths.isEmpty ? ["Agents"] : paths)
    if arguments.has(.json) {
      session.console.print(try JSONText.of(validation))
    } else {
      let report = ValidationReport.of(validation, in: session.workingDirectory)
      session.console.print(
        try ReportFormat.terminal.render(report, options: session.console.reportOptions), terminator: "")
    }
    return validation.count(atLeast: .error) > 0 ? .findings : .done
  }
}
