import AgentKit
import Reporting

extension RunResult {
  /// The reports of all steps as one document: a single one as it is, several as sections under the worst verdict.
  func report(for request: String?) -> Report? {
    let reports = outcomes.map(\.report)
    guard reports.count > 1 else { return reports.first }
    let ranks: [Status] = [.good, .attention, .bad]
    let worst = reports.map(\.verdict.level).max {
      ranks.firstIndex(of: $0) ?? 0 < ranks.firstIndex(of: $1) ?? 0
    }
    let sections = reports.map { report in
      let title = report.subject.isEmpty ? report.title : "\(report.title): \(report.subject)"
      return Block.section(title, [.paragraph("\(strong: report.verdict.sentence)")] + report.blocks)
    }
    return Report(
      request ?? reports[0].title,
      verdict: Verdict(worst ?? .good, reports.map(\.verdict.sentence).joined(separator: " ")),
      blocks: sections)
  }
}
