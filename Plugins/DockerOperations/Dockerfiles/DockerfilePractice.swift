internal import Dockerfiles
internal import Reporting

/// Holds findings against the practices that the definition names.
enum DockerfilePractice {
  /// A criterion for every practice, with the finding that speaks against it or the rules that found nothing.
  static func checklist(_ findings: [Finding]) -> Block {
    .checklist(
      LintRule.Practice.allCases.map { practice in
        let rules = RuleRegistry.rules.filter { $0.practice == practice }.map(\.id)
        let against = findings.filter { rules.contains($0.rule) }
        guard let worst = against.max(by: { $0.severity < $1.severity }) else {
          return .passed(practice.rawValue, evidence: "no finding of \(words(rules))")
        }
        let place = worst.location.map { "line \($0.line): " } ?? ""
        let more = against.count > 1 ? " (and \(against.count - 1) more)" : ""
        return .failed(practice.rawValue, evidence: "\(place)\(worst.message)\(more)")
      })
  }

  /// The first few rules by name, the rest by number.
  private static func words(_ rules: [String]) -> String {
    let shown = rules.sorted().prefix(4).joined(separator: ", ")
    return rules.count > 4 ? "\(shown) and \(rules.count - 4) more rules" : shown
  }
}
