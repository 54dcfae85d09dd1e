import AgentKit
import Reporting

/// `longshore agents list`: the definitions in effect, one a line.
enum AgentsList {
  static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
    let library = session.library(agents: arguments.values(.agents))
    if arguments.has(.json) {
      session.console.print(try JSONText.of(library.definitions))
      return .done
    }
    let console = session.console
    let width = (library.definitions.map(\.name.count).max() ?? 0) + 2
    for definition in library.definitions {
      let line =
        definition.name.padded(to: width) + definition.scope.rawValue.padded(to: 10) + definition.description
      let text = line.visible().split(whereSeparator: \.isNewline).joined(separator: " ")
      console.print(console.isTerminal ? String(text.prefix(console.width)) : text)
    }
    for definition in library.shadowed {
      console.note("shadowed: \(definition.name) of \(definition.file)")
    }
    return .done
  }
}
