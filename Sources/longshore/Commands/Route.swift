import AgentKit
import Reporting

/// `longshore route`
enum Route: Command {
  static let specification = CommandSpecification(
    name: "route", usage: "[--json] [--stdin] [REQUEST]",
    summary: "Show which agent and operation a request goes to, and why. Nothing is run.",
    flags: [.json, .stdin, .agents],
    examples: [
      "longshore route \"why does web keep restarting?\"",
      "longshore route --json --stdin < requests.txt",
    ])

  static func run(_ arguments: ParsedArguments, in session: Session) async throws -> ExitCode {
    let router = try session.host(arguments).router
    if arguments.has(.stdin) {
      try answerLines(with: router, to: session.console)
      return .done
    }
    let request = arguments.words.joined(separator: " ")
    guard !request.isEmpty else {
      throw UsageError(
        message: "there is no request", remedy: "longshore route \"…\", or requests on --stdin")
    }
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

  /// Answers each line of standard input with a line of JSON, in order.
  private static func answerLines(with router: Router, to console: Console) throws {
    var lines = InputLines(limit: 1 << 20)
    var output: [UInt8] = []
    while let line = try lines.next() {
      let request = RequestLine(line)
      output += router.route(utf8: request.text).json(id: request.id)
      output.append(UInt8(ascii: "\n"))
      // Whoever types or pipes request by request gets each answer at once; a file is answered in large writes.
      if output.count > 1 << 16 || !lines.hasBuffered {
        console.print(bytes: output)
        output.removeAll(keepingCapacity: true)
      }
    }
    console.print(bytes: output)
  }
}
