import AgentKit
import Reporting

/// Finds the definitions that a word on the command line means: one in effect by its name, or those of a path.
struct DefinitionSearch {
  private let library: DefinitionLibrary
  private let console: Console

  init(_ arguments: ParsedArguments, in session: Session) {
    library = session.library(agents: arguments.values(.agents))
    console = session.console
  }

  /// Finds definitions; what is wrong with a file is noted.
  ///
  /// - Throws: `UnusableDefinition` for a path that gives none, `HostError.unknownAgent` for any other word.
  func find(_ word: String) throws -> [AgentDefinition] {
    if let definition = library[word] { return [definition] }
    let results = DefinitionLoader().read([.path(word, .explicit)])
    let definitions = results.compactMap(\.definition)
    if definitions.isEmpty {
      if word.contains("/") || word.hasSuffix(".md"), let fault = results.first?.diagnostics.first {
        throw UnusableDefinition(fault)
      }
      throw HostError.unknownAgent(word, known: library.definitions.map(\.name))
    }
    for diagnostic in results.flatMap(\.diagnostics) where diagnostic.severity >= .warning {
      console.note(diagnostic.oneLine)
    }
    return definitions
  }
}
