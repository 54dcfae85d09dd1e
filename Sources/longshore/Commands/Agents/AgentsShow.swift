import AgentKit
import Reporting

/// `longshore agents show`: definitions by name, or files each on its own.
enum AgentsShow {
  static func run(_ names: [String], _ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
    guard !names.isEmpty else {
      throw UsageError(message: "agents show needs a name or a file", remedy: "Names: longshore agents list")
    }
    let search = DefinitionSearch(arguments, in: session)
    var definitions: [AgentDefinition] = []
    var isComplete = true
    for name in names {
      do {
        definitions += try search.find(name)
      } catch let error as any ExplainedError {
        // One bad file hides no other.
        session.console.complain(error.message, remedy: error.remedy)
        isComplete = false
      }
    }
    if arguments.has(.json), !definitions.isEmpty {
      session.console.print(try JSONText.of(definitions))
    } else {
      for definition in definitions {
        let report = DefinitionReport.of(definition)
        session.console.print(
          try ReportFormat.terminal.render(report, options: session.console.reportOptions), terminator: "")
      }
    }
    return isComplete ? .done : .badInput
  }
}
