internal import Reporting

/// Says how containers stand against the benchmark.
struct PostureReport {
  let examinations: [Examination]
  let checks: [PostureCheck]

  var report: Report {
    var report = Report(
      "Security posture", subject: examinations.map(\.name).joined(separator: ", "), verdict: verdict)
    guard !examinations.isEmpty else { return report }
    if examinations.count > 1 { report.append(overview) }
    if !findings.isEmpty { report.append(chart) }
    for examination in examinations {
      let blocks = blocks(of: examination)
      if examinations.count == 1 {
        report.append(contentsOf: blocks)
      } else {
        report.append(.section(examination.name, blocks))
      }
    }
    report.append(
      .paragraph(
        "Checked against \(String(checks.count)) recommendations of the CIS Docker Benchmark 1.6.0, sections 4 and 5, by what the engine says about each container."
      ))
    return report
  }

  private var findings: [Finding] { examinations.flatMap(\.findings) }

  private var verdict: Verdict {
    guard let first = examinations.first else {
      return Verdict(.attention, "No container runs, so there is nothing to check.")
    }
    guard let worst = examinations.flatMap(\.failures).max(by: { $0.severity < $1.severity }) else {
      guard examinations.count == 1 else {
        return Verdict(
          .good, "All \(examinations.count) containers follow the recommendations that apply to them.")
      }
      return Verdict(
        .good,
        "\(first.name) follows \(first.passed.count) of \(first.passed.of) recommendations that apply to it.")
    }
    let level: Status = worst.severity >= .error ? .bad : .attention
    if examinations.count == 1 {
      let passed = first.passed
      let count = passed.of - passed.count
      let top = first.failures.prefix(2).map(\.weakness.message).joined(separator: " and ")
      return Verdict(level, "\(first.name) breaks \(count) of \(passed.of) recommendations; it \(top).")
    }
    let weak = examinations.filter { $0.failures.contains { $0.severity >= .error } }
    let names = (weak.isEmpty ? examinations.filter { !$0.failures.isEmpty } : weak).map(\.name)
    let what = weak.isEmpty ? "should be hardened" : "are open to serious attacks"
    return Verdict(
      level, "\(names.count) of \(examinations.count) containers \(what): \(names.joined(separator: ", ")).")
  }

  private var overview: Block {
    .table(
      Block.Table(
        columns: [
          Block.Column("Container", style: .code), Block.Column("Followed", .trailing),
          Block.Column("Serious", .trailing),
          "The worst",
        ],
        rows: examinations.map { examination in
          let passed = examination.passed
          let serious = examination.failures.filter { $0.severity >= .error }.count
          return [
            Block.Cell(examination.name), Block.Cell("\(passed.count) of \(passed.of)"),
            Block.Cell("\(serious)", serious > 0 ? .bad : .good),
            Block.Cell(examination.failures.first?.weakness.message ?? "nothing"),
          ]
        }))
  }

  private var chart: Block {
    let severities = Severity.allCases.reversed().filter { $0 != .style }
    return .chart(
      Block.Chart(
        "Findings by severity", unit: .count,
        bars: severities.map { severity in
          (severity.rawValue, Double(findings.filter { $0.severity == severity }.count))
        }))
  }

  private func blocks(of examination: Examination) -> [Block] {
    var blocks: [Block] = []
    if !examination.findings.isEmpty { blocks.append(.findings(Block.Findings(examination.findings))) }
    if !examination.commands.isEmpty {
      blocks.append(.section("What would mend it", [.commands(examination.commands)]))
    }
    blocks.append(.section("Checklist", [.checklist(examination.checklist)]))
    return blocks
  }
}
