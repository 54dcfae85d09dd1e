import AgentKit
import Reporting

/// `longshore agents validate`: the faults of files and folders; exit code 1 where one of them is an error.
enum AgentsValidate {
  static func run(_ paths: [String], _ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
    let paths = paths.isEmpty ? ["Agents"] : paths
    if arguments.has(.fix) { try mend(paths, in: session) }
    let validation = DefinitionValidation(of: paths)
    if arguments.has(.json) || arguments.value(.definitionFormat) == ReportFormat.json.rawValue {
      session.console.print(try JSONText.of(validation))
    } else {
      let format = try format(arguments.value(.definitionFormat))
      var options = session.console.reportOptions
      options.toolVersion = Version.number
      let report = ValidationReport.of(validation, in: session.workingDirectory)
      session.console.print(try format.render(report, options: options), terminator: "")
    }
    return validation.count(atLeast: .error) > 0 ? .findings : .done
  }

  private static func format(_ name: String?) throws -> ReportFormat {
    guard let name else { return .terminal }
    guard let format = ReportFormat(rawValue: name) else {
      throw UsageError(
        message: "there is no format \"\(name)\"",
        remedy: "Formats: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return format
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
