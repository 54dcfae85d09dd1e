/// Findings of one file or one subject, as every format shows them together.
struct FindingGroup {
  /// The file or subject; empty for findings that name neither.
  var place: String
  var findings: [Finding]

  /// Groups in the order of their first finding; within a group by line, then by column, then as they came.
  static func groups(of findings: [Finding]) -> [FindingGroup] {
    var (groups, positions): ([FindingGroup], [String: Int]) = ([], [:])
    for finding in findings {
      let place = finding.location?.file ?? finding.subject ?? ""
      let position = positions[place] ?? groups.count
      if position == groups.count {
        positions[place] = position
        groups.append(FindingGroup(place: place, findings: []))
      }
      groups[position].findings.append(finding)
    }
    return groups.map { group in
      let orders = group.findings.map(\.order)
      let ordered = orders.indices.sorted { (orders[$0], $0) < (orders[$1], $1) }
      return FindingGroup(place: group.place, findings: ordered.map { group.findings[$0] })
    }
  }
}

extension Finding {
  /// Line and column as one number to sort by; findings without a place come first.
  fileprivate var order: Int {
    guard let location else { return 0 }
    return location.line.clamped &* 1_000_000 &+ min(location.column.clamped, 999_999)
  }
}

extension Int {
  fileprivate var clamped: Int { Swift.min(Swift.max(self, 0), 1_000_000_000) }
}
