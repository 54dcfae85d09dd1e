extension Status {
  /// The word that every format shows beside the symbol or colour.
  var word: String {
    switch self {
    case .good: "good"
    case .attention: "attention"
    case .bad: "bad"
    }
  }
}

extension Block.Criterion.State {
  /// The word that every format shows beside the symbol or colour.
  var word: String {
    switch self {
    case .passed: "passed"
    case .failed: "failed"
    case .notApplicable: "not applicable"
    case .unknown: "not checked"
    }
  }
}

/// `1 error`, `2 errors`.
func counted(_ count: Int, _ noun: String) -> String {
  "\(Block.Unit.count.text(Double(count))) \(noun)\(count == 1 ? "" : "s")"
}

extension Sequence<Finding> {
  /// How many there are of each severity, the most serious first: `2 errors · 1 warning`.
  package var tally: String {
    var counts: [Severity: Int] = [:]
    for finding in self { counts[finding.severity, default: 0] += 1 }
    return Severity.allCases.reversed().compactMap { severity in
      guard let count = counts[severity] else { return nil }
      switch severity {
      case .critical: return "\(Block.Unit.count.text(Double(count))) critical"
      case .error, .warning: return counted(count, severity.rawValue)
      case .info: return counted(count, "note")
      case .style: return counted(count, "matter") + " of style"
      }
    }.joined(separator: " · ")
  }
}
