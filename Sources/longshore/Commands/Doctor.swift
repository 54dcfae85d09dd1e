import Reporting

/// `longshore doctor`
enum Doctor: Command {
  static let specification = CommandSpecification(
    name: "doctor", usage: "[--json]",
    summary: "Say what works here, and why the rest does not: engine, registries, trivy, kubectl, compose.",
    flags: [.json])

  static func run(_ arguments: ParsedArguments, in session: Session) async throws -> ExitCode {
    let environment = session.environment
    async let engine = EngineCheck.run(environment: environment)
    var programs: [HealthCheck] = []
    for program in ProgramCheck.all { programs.append(await program.run(environment: environment)) }
    let checks = [await engine, RegistryCheck.run(environment: environment)] + programs
    if arguments.has(.json) {
      session.console.print(try JSONText.of(checks))
    } else {
      let text = try ReportFormat.terminal.render(report(of: checks), options: session.console.reportOptions)
      session.console.print(text, terminator: "")
    }
    return .done
  }

  private static func report(of checks: [HealthCheck]) -> Report {
    let working = checks.count { $0.state == .works }
    let rows = checks.map { check in
      [
        Block.Cell(check.name), Block.Cell(check.state.rawValue, check.state.status),
        Block.Cell(check.detail),
        Block.Cell(check.remedy ?? ""),
      ]
    }
    let table = Block.Table(columns: ["What", "State", "Which, or why not", "What to do"], rows: rows)
    let uses = checks.filter { $0.state != .works }.map { "\($0.name): \($0.purpose)" }
    var blocks: [Block] = [.table(table)]
    if !uses.isEmpty {
      blocks.append(
        .paragraph("Without them these do not work — \(uses.joined(separator: "; ")). All else does."))
    }
    return Report(
      "What works here",
      verdict: Verdict(working == checks.count ? .good : .attention, "\(working) of \(checks.count) work."),
      blocks: blocks)
  }
}

extension HealthCheck.State {
  fileprivate var status: Status {
    switch self {
    case .works: .good
    case .missing: .attention
    case .broken: .bad
    }
  }
}
