import AgentKit
import Reporting

/// `longshore report`: a saved report in another format, and the schema of the JSON form.
enum ReportCommand: Command {
  static let specification = CommandSpecification(
    name: "report", usage: "show FILE | schema",
    summary: "Show a report that was saved as JSON in any format, or print the schema of that JSON.",
    flags: [.format, .output],
    examples: [
      "longshore run security.posture --output posture.json",
      "longshore report show posture.json --output posture.html",
      "longshore report schema > report.schema.json",
    ])

  /// The largest report that is read, in bytes.
  private static let sizeLimit = 64 << 20

  static func run(_ arguments: ParsedArguments, in session: Session) async throws -> ExitCode {
    switch (arguments.words.first, arguments.words.count) {
    case ("schema", 1): session.console.print(Report.jsonSchema, terminator: "")
    case ("show", 2): try show(arguments.words[1], arguments, in: session)
    default:
      throw UsageError(
        message: "report needs to know what to do", remedy: "longshore report \(specification.usage)")
    }
    return .done
  }

  private static func show(_ file: String, _ arguments: ParsedArguments, in session: Session) throws {
    let files = LocalFiles(relativeTo: session.workingDirectory)
    let text = String(decoding: try files.read(FilePath(file), limit: sizeLimit), as: UTF8.self)
    let report: Report
    do { report = try Report(json: text) } catch {
      throw UsageError(
        message: "\(file) is no report in the form \(Report.schema)",
        remedy: "Its schema: longshore report schema")
    }
    let format = try ReportFormat(named: arguments.value(.format) ?? "terminal")
    guard let output = arguments.value(.output) else {
      session.console.print(
        try format.render(report, options: session.console.reportOptions), terminator: "")
      return
    }
    let place = try Output(output, format: format, in: session.workingDirectory)
    try WritePermission(host: session.host(arguments), console: session.console, agent: "longshore")
      .check(place.step)
    try place.write(
      RunResult(steps: []), report: report, options: session.console.fileOptions, telling: session.console)
  }
}
