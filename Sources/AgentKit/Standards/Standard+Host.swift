internal import Reporting

/// What the host itself can check of any run, by its plan and its report.
extension Standard {
  static let namedBeforeChange = Standard(
    "named-before-change", asks: ["named|shown|listed before change|applied"])
  static let nothingChanged = Standard("nothing-changed", forbids: ["examined changed"])
  /// Nothing is removed that something else still uses.
  public static let nothingRemoved = Standard("nothing-removed", forbids: ["removed|deleted used|uses"])
  static let noForeignCode = Standard("no-foreign-code", forbids: ["image run examined"])
  static let findingsExplained = Standard("findings-explained", asks: ["every|each finding evidence"])
  static let criticalRemedied = Standard(
    "critical-remedied", forbids: ["critical finding|vulnerability remedy|fix"])

  /// All of them.
  static let host: [Standard] = [
    .namedBeforeChange, .nothingChanged, .nothingRemoved, .noForeignCode, .findingsExplained,
    .criticalRemedied,
  ]
}

extension StandardEvidence {
  /// What a plan and a report show about the host's own standards.
  static func of(_ plan: Plan, _ report: Report) -> [StandardEvidence] {
    about(plan) + about(report.findings)
  }

  private static func about(_ plan: Plan) -> [StandardEvidence] {
    let changes = plan.steps.filter { $0.effect > .observeNetwork }
    let foreign = plan.steps.filter { $0.flags.contains(.runsUntrusted) }
    let removes = plan.steps.contains { $0.effect == .destroy }
    let objects = changes.flatMap(\.objects).map { "\($0.kind.rawValue) \($0.name)" }.joined(separator: ", ")
    let summaries = changes.map(\.summary).joined(separator: "; ")
    return [
      changes.isEmpty
        ? .notApplicable(.namedBeforeChange, "nothing was changed: every planned step only observes")
        : .of(
          .namedBeforeChange, holds: !objects.isEmpty, "planned before it was done: \(summaries) (\(objects))"
        ),
      changes.isEmpty
        ? .met(.nothingChanged, "every planned step only observes") : .broken(.nothingChanged, summaries),
      removes
        ? .open(.nothingRemoved, "nobody looked for its users")
        : .notApplicable(.nothingRemoved, "no planned step removes anything"),
      foreign.isEmpty
        ? .met(.noForeignCode, "no planned step runs anything of an image")
        : .broken(.noForeignCode, foreign.map(\.summary).joined(separator: "; ")),
    ]
  }

  private static func about(_ findings: [Finding]) -> [StandardEvidence] {
    guard !findings.isEmpty else {
      return [.findingsExplained, .criticalRemedied].map { .notApplicable($0, "there is no finding") }
    }
    func list(_ findings: [Finding]) -> String {
      Set(findings.map(\.rule)).sorted().prefix(5).joined(separator: ", ")
    }
    let bare = findings.filter { finding in
      (finding.location == nil && finding.subject == nil)
        || (finding.location == nil && finding.evidence == nil) || (finding.help == nil && finding.fix == nil)
    }
    let critical = findings.filter { $0.severity == .critical }
    let helpless = critical.filter { $0.help == nil && $0.fix == nil }
    return [
      .of(
        .findingsExplained, holds: bare.isEmpty,
        bare.isEmpty
          ? "all \(findings.count) findings name them"
          : "\(bare.count) of \(findings.count) do not: \(list(bare))"),
      critical.isEmpty
        ? .notApplicable(.criticalRemedied, "no finding is critical")
        : .of(
          .criticalRemedied, holds: helpless.isEmpty,
          helpless.isEmpty
            ? "all \(critical.count) critical findings say what to do" : "without a remedy: \(list(helpless))"
        ),
    ]
  }
}
