import Reporting

/// Chooses fixes that do not get in each other's way: no two touch one instruction, or insert at one place.
struct FixSelection {
  private(set) var chosen: [LocatedFinding] = []
  private var touched: [Range<Int>] = []
  private let file: Dockerfile

  /// Takes findings in the order of the rules' precedence, then of the file; while there is something to restructure,
  /// nothing else.
  init(_ file: Dockerfile, _ findings: [LocatedFinding]) {
    self.file = file
    let ordered = findings.enumerated().map {
      (precedence: RuleRegistry.precedence[$1.rule.id] ?? 0, index: $0, finding: $1)
    }
    .sorted { ($0.precedence, $0.index) < ($1.precedence, $1.index) }
    for candidate in ordered {
      if candidate.precedence >= RuleRegistry.restructuring.count, !chosen.isEmpty, restructures { break }
      take(candidate.finding)
    }
  }

  private var restructures: Bool {
    chosen.contains { (RuleRegistry.precedence[$0.rule.id] ?? 0) < RuleRegistry.restructuring.count }
  }

  private mutating func take(_ finding: LocatedFinding) {
    guard let edits = finding.finding.fix?.edits, !edits.isEmpty else { return }
    let ranges = edits.map(extent)
    let isFree = ranges.allSatisfy { range in
      touched.allSatisfy { $0.upperBound < range.lowerBound || range.upperBound < $0.lowerBound }
    }
    guard isFree else { return }
    touched += ranges
    chosen.append(finding)
  }

  /// An edit's range, widened to the instructions it touches.
  private func extent(_ edit: TextEdit) -> Range<Int> {
    var range = edit.start..<edit.end
    for instruction in file.instructions {
      let extent = instruction.extent
      guard extent.lowerBound <= range.upperBound, range.lowerBound <= extent.upperBound else { continue }
      range = min(range.lowerBound, extent.lowerBound)..<max(range.upperBound, extent.upperBound)
    }
    return range
  }

  /// The fixes of each rule, in the same order; nothing where there is only one rule.
  static func byRule(_ fixes: [LocatedFinding]) -> [[LocatedFinding]] {
    var groups: [[LocatedFinding]] = []
    for fix in fixes {
      if let index = groups.firstIndex(where: { $0[0].rule.id == fix.rule.id }) {
        groups[index].append(fix)
      } else {
        groups.append([fix])
      }
    }
    return groups.count > 1 ? groups : []
  }
}
