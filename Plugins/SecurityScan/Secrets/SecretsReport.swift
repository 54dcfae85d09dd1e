internal import Reporting

/// Says which secrets lie open, and what was looked at.
struct SecretsReport {
  let subject: String
  let findings: [Finding]
  /// What was looked at.
  let facts: [Block.Fact]
  /// What was not looked at.
  let gaps: [String]
  let commands: [Block.Command]

  var report: Report {
    var report = Report("Secrets", subject: subject, verdict: verdict)
    if !findings.isEmpty {
      report.append(.findings(Block.Findings(findings)))
      if kinds.count > 1 { report.append(chart) }
    }
    report.append(.facts(facts))
    if !commands.isEmpty { report.append(.section("To see for yourself", [.commands(commands)])) }
    if !gaps.isEmpty {
      report.append(.section("Not searched", [.paragraph(Block.Paragraph(gaps.joined(separator: " ")))]))
    }
    return report
  }

  private var verdict: Verdict {
    guard let worst = findings.map(\.severity).max() else {
      return Verdict(.good, "No secret was found in \(subject).")
    }
    let count = findings.count == 1 ? "One secret lies" : "\(findings.count) secrets lie"
    let certain = findings.filter { $0.severity >= .error }.count
    let level: Status = worst >= .error ? .bad : .attention
    return Verdict(
      level, "\(count) open in \(subject)\(certain > 0 ? ", \(certain) of them of a known kind" : "").")
  }

  /// How often each rule found something, the most frequent first.
  private var kinds: [(rule: String, count: Int)] {
    Dictionary(grouping: findings, by: \.rule).map { ($0.key, $0.value.count) }
      .sorted { ($1.count, $0.rule) < ($0.count, $1.rule) }
  }

  private var chart: Block {
    .chart(
      Block.Chart(
        "Findings by kind", unit: .count,
        bars: kinds.prefix(12).map { (label: $0.rule, value: Double($0.count)) }))
  }
}
