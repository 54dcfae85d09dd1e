import AgentKit
import Reporting

/// `longshore agents validate`: the faults of files and folders; exit code 1 where one of them is an error.
enum AgentsValidate {
  static func run(_ paths: [String], _ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
    let paths = paths.isEmpty ? ["Agents"] : paths
    if arguments.has(.fix) { try mend(paths, in: session) }
    let validation = DefinitionValidation(of: paths)
    let format = arguments.has(.json) ? "json" : arguments.value(.definitionFormat) ?? "terminal"
    switch format {
    case "json": session.console.print(try JSONText.of(validation))
    case "sarif":
      session.console.print(
        try JSONText.of(DiagnosticLog(validation.diagnostics, version: Version.number).json))
    case "terminal":
      let report = ValidationReport.of(validation, in: session.workingDirectory)
      session.console.print(
        try ReportFormat.terminal.render(report, options: session.console.reportOptions), terminator: "")
    default:
      throw UsageError(message: "there is no format \"\(format)\"", remedy: "Formats: terminal, json, sarif")
    }
    return validation.count(atLeast: .error) > 0 ? .findings : .done
  }

  /// Rewrites the files in which something can be mended without a decision, and says what.
  private static func mend(_ paths: [String], in session: Session) throws {
    let files = LocalFiles(relativeTo: session.workingDirectory)
    let faulty = Set(DefinitionValidation(of: paths).diagnostics.filter { !$0.edits.isEmpty }.map(\.file))
    for file in faulty.sorted() {
      let path = try FilePath(file)
      let result = DefinitionFixer().fix(try files.read(path, limit: 1 << 20), file: file)
      guard !result.mended.isEmpty else { continue }
      try files.write(result.bytes, to: path)
      for fault in result.mended { session.console.note("mended \(fault.oneLine)") }
    }
  }
}
