import AgentKit

/// `longshore agents new`: a definition in the specification's format, ready to be filled in.
enum AgentsNew {
  private struct Listing: Encodable {
    let file: String
    let text: String
  }

  static func run(_ names: [String], _ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
    guard names.count == 1, let scaffold = DefinitionScaffold(name: names[0]) else {
      throw UsageError(message: "agents new needs one name", remedy: "longshore agents new log-reader")
    }
    let files = LocalFiles(relativeTo: session.workingDirectory)
    let path = try FilePath(arguments.value(.output) ?? "Agents/\(scaffold.file)")
    if arguments.has(.json) {
      session.console.print(try JSONText.of(Listing(file: path.description, text: scaffold.text)))
      return .done
    }
    guard files.kind(of: path) == .missing else {
      throw UsageError(message: "\(path) is already there", remedy: "Name another file with --output.")
    }
    try files.writeMakingFolder(Array(scaffold.text.utf8), to: path)
    session.console.note("wrote \(path)")
    return .done
  }
}
