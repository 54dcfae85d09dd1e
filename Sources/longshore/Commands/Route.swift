import AgentKit
import Reporting

/// `longshore route`
enum Route: Command {
  static let specification = CommandSpecification(
    name: "route", usage: "[--json] [--stdin | --evaluate FILE] [REQUEST]",
    summary: "Show which agent and operation a request goes to, and why. Nothing is run.",
    flags: [.json, .stdin, .evaluate, .agents],
    examples: [
      "longshore route \"why does web keep restarting?\"",
      "longshore route --json --stdin < requests.txt",
      "longshore route --evaluate labelled.jsonl",
    ])

  static func run(_ arguments: ParsedArguments, in session: Session) async throws -> ExitCode {
    let router = try session.host(arguments).router
    if let file = arguments.value(.evaluate) {
      try evaluate(file, with: router, arguments, in: session)
      return .done
    }
    if arguments.has(.stdin) {
      var lines = AnsweredLines(router: router, lines: InputLines(limit: 1 << 20))
      while try await lines.answerBatch({ session.console.print(bytes: $0) }) {}
      return .done
    }
    let request = try arguments.request(orSay: "longshore route \"…\", or requests on --stdin")
    let delegation = router.route(request)
    if arguments.has(.json) {
      session.console.print(bytes: delegation.json() + [UInt8(ascii: "\n")])
    } else {
      let report = RouteReport.of(delegation)
      session.console.print(
        try ReportFormat.terminal.render(report, options: session.console.reportOptions), terminator: "")
    }
    return delegation.decision == .delegate ? .done : .needsAnswer
  }

  /// How many of the worst misses are shown.
  private static let shownMisses = 15

  /// Scores the router on a labelled file.
  private static func evaluate(
    _ file: String, with router: Router, _ arguments: ParsedArguments, in session: Session
  ) throws {
    let files = LocalFiles(relativeTo: session.workingDirectory)
    let requests = try LabelledRequest.read(try files.read(try FilePath(file), limit: 64 << 20), file: file)
    guard !requests.isEmpty else {
      throw UsageError(
        message: "\(file) holds no labelled request",
        remedy: "Write one JSON object a line; see longshore route --help.")
    }
    let summary = RoutingEvaluation(requests, router: router).summary(misses: shownMisses)
    if arguments.has(.json) {
      session.console.print(try JSONText.of(summary))
    } else {
      let report = EvaluationReport.of(summary, file: file)
      session.console.print(
        try ReportFormat.terminal.render(report, options: session.console.reportOptions), terminator: "")
    }
  }
}
