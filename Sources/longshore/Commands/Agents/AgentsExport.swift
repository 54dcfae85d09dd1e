import AgentKit
import Reporting

/// `longshore agents export`: a definition as another host reads it, and what that host cannot be told.
enum AgentsExport {
  static func run(_ names: [String], _ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
    let hosts = HostFormat.allCases.map(\.rawValue).joined(separator: ", ")
    guard let host = arguments.value(.host).flatMap(HostFormat.init(rawValue:)) else {
      throw UsageError(
        message: "agents export needs to know the host", remedy: "Give --to with one of \(hosts).")
    }
    guard !names.isEmpty else {
      throw UsageError(
        message: "agents export needs a name or a file", remedy: "Names: longshore agents list")
    }
    let search = DefinitionSearch(arguments, in: session)
    let exported = try names.flatMap { try search.find($0) }.map { DefinitionExporter(to: host).export($0) }
    for file in exported {
      for loss in file.losses {
        session.console.note("\(file.path): \(loss.key) is lost: \(loss.reason)")
      }
    }
    if arguments.has(.json) {
      session.console.print(try JSONText.of(exported))
    } else if let output = arguments.value(.output) {
      let files = LocalFiles(relativeTo: session.workingDirectory)
      for file in exported {
        let path = try FilePath("\(output)/\(file.path)")
        try files.writeMakingFolder(Array(file.text.utf8), to: path)
        session.console.note("wrote \(path)")
      }
    } else {
      for file in exported { session.console.print(file.text, terminator: "") }
    }
    return .done
  }
}
