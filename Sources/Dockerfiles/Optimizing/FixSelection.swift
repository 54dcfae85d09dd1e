import Reporting

/// Chooses fixes that do not get in each other's way: no two touch one instruction, or insert at one place.
struct FixSelection {
  private(set) var chosen: [LocatedFinding] = []
  /// What the chosen ones touch: in order, apart from each other.
  private var touched: [Range<Int>] = []
  private var restructures = false
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
      let isTaken = take(candidate.finding)
      if isTaken, candidate.precedence < RuleRegistry.restructuring.count { restructures = true }
    }
  }

  private mutating func take(_ finding: LocatedFinding) -> Bool {
    guard let edits = finding.finding.fix?.edits, !edits.isEmpty else { return false }
    let ranges = edits.map(extent)
    guard ranges.allSatisfy({ neighbours(of: $0).isEmpty }) else { return false }
    for range in ranges {
      let neighbours = neighbours(of: range)
      let joined = touched[neighbours].reduce(range) {
        min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound)
      }
      touched.replaceSubrange(neighbours, with: [joined])
    }
    chosen.append(finding)
    return true
  }

  /// Which of the touched ranges a range overlaps or meets; where it belongs, if there are none.
  private func neighbours(of range: Range<Int>) -> Range<Int> {
    let first = touched.partitioningIndex { $0.upperBound >= range.lowerBound }
    return first..<max(first, touched.partitioningIndex { $0.lowerBound > range.upperBound })
  }

  /// An edit's range, widened to the instructions it touches.
  private func extent(_ edit: TextEdit) -> Range<Int> {
    var range = edit.start..<edit.end
    let first = file.instructions.partitioningIndex { $0.extent.upperBound >= range.lowerBound }
    for instruction in file.instructions[first...] {
      let extent = instruction.extent
      guard extent.lowerBound <= range.upperBound else { break }
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
