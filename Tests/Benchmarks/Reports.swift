import Reporting

/// The time to write a report of 10,000 findings, each with its line of the source, in every format.
enum Reports: Benchmark {
  static let name = "reports"
  static let summary = "a report of 10,000 findings with their sources, in every format"

  static func run(isSmoke: Bool) throws {
    let report = report(of: isSmoke ? 200 : 10_000)
    for format in ReportFormat.allCases {
      try measure(format, report, RenderOptions(width: 100, color: true), "", isSmoke: isSmoke)
    }
    // The terminal shows fifty of a kind unless told.
    try measure(
      .terminal, report, RenderOptions(width: 100, color: true, limit: 10_000), ", all", isSmoke: isSmoke)
  }

  private static func measure(
    _ format: ReportFormat, _ report: Report, _ options: RenderOptions, _ note: String, isSmoke: Bool
  ) throws {
    var bytes = 0
    let samples = try Samples.of(isSmoke ? 1 : 20) {
      bytes = try format.render(report, options: options).utf8.count
    }
    print("  \(samples.line)  \(format.rawValue)\(note), \(bytes / 1000) kB")
  }

  private static func report(of count: Int) -> Report {
    let lines = (1...count).map { "RUN apt-get install package-\($0) # and a comment that makes it longer" }
    let findings = (0..<count).map { number in
      Finding(
        rule: "rule-\(number % 47)", severity: Severity.allCases[number % 5],
        message: "The package is installed without a version, so builds differ (\(number)).",
        location: SourceLocation(file: "web/Dockerfile", line: number + 1, column: 5),
        help: "Pin the version: apt-get install package=1.2.3. Otherwise a build next year is another one.",
        fix: number.isMultiple(of: 3)
          ? Fix("Pin the version", edits: [TextEdit(start: number, end: number + 3, replacement: "x")]) : nil,
        aliases: ["DL30\(number % 100)"])
    }
    let source = Block.Excerpt(
      file: "web/Dockerfile", text: lines.joined(separator: "\n"), language: "dockerfile")
    return Report(
      "Dockerfile lint", subject: "web/Dockerfile", verdict: Verdict(.bad, "\(count) findings."),
      blocks: [.findings(Block.Findings(findings, sources: [source]))])
  }
}
