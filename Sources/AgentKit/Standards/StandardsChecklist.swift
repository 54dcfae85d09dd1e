internal import Reporting

/// The *Quality Standards* and *Success Criteria* of the definition that acted, each held against the evidence.
///
/// A criterion passes only where every standard that its words name has evidence. What no standard recognises, or no
/// evidence speaks for, is not checked; an operation says nothing about most of what its agent is held to, so all of
/// that stands together behind what it does say something about.
struct StandardsChecklist {
  /// The most criteria that are listed; what a definition has beyond that is counted.
  static let limit = 200

  private let definition: AgentDefinition
  private let standards: [Standard]
  private let evidence: [String: [StandardEvidence]]

  init(of definition: AgentDefinition, standards: [Standard], evidence: [StandardEvidence]) {
    self.definition = definition
    self.standards = standards
    self.evidence = Dictionary(grouping: evidence, by: \.standard)
  }

  /// A section with a checklist for each group of which something was checked, and one of all that was not; `nil`
  /// where the definition asks for nothing.
  var section: Block? {
    var left = Self.limit
    var blocks: [Block] = []
    var unchecked: [Block.Criterion] = []
    let groups =
      definition.body.qualityStandards.map { ($0.title.text, $0.items) }
      + [("Success Criteria", definition.body.successCriteria)]
    for (title, passages) in groups where !passages.isEmpty && left > 0 {
      let criteria = passages.prefix(left).map { criterion($0.text) }
      left -= criteria.count
      let checked = criteria.filter(\.wasLookedAt)
      unchecked += criteria.filter { !$0.wasLookedAt }
      if !checked.isEmpty { blocks.append(.section(title, [.checklist(checked)])) }
    }
    let total = groups.reduce(0) { $0 + $1.1.count }
    guard total > 0 else { return nil }
    if !unchecked.isEmpty { blocks.append(.checklist(unchecked)) }
    if total > Self.limit {
      blocks.append(.paragraph("The definition names \(total - Self.limit) more, which were not checked."))
    }
    return .section("Standards of \(definition.name)", blocks)
  }

  /// One criterion of the definition.
  func criterion(_ text: String) -> Block.Criterion {
    let words = CriterionWords(text)
    let named = standards.filter { $0.isNamed(in: words) }
    let found = named.map { (standard: $0, evidence: evidence[$0.id] ?? []) }
    let all = found.flatMap(\.evidence)
    func texts(_ state: Block.Criterion.State) -> String {
      all.filter { $0.state == state }.map(\.text).uniqued.joined(separator: "; ")
    }
    if all.contains(where: { $0.state == .failed }) { return .failed(text, evidence: texts(.failed)) }
    let isOpen = found.contains { $0.evidence.isEmpty } || all.contains { $0.state == .unknown }
    if named.isEmpty || isOpen {
      let known = texts(.passed)
      let reasons = [texts(.unknown), known.isEmpty ? "" : "in part only: \(known)"].filter { !$0.isEmpty }
      return .unknown(text, because: reasons.isEmpty ? nil : reasons.joined(separator: "; "))
    }
    let passed = texts(.passed)
    return passed.isEmpty
      ? .notApplicable(text, because: texts(.notApplicable)) : .passed(text, evidence: passed)
  }
}

extension Block.Criterion {
  /// Whether anything is known about it, and be it why it was not checked.
  fileprivate var wasLookedAt: Bool { state != .unknown || evidence != nil }
}

extension [String] {
  /// The texts without those that came before.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Outcome {
  /// Adds to the report what the definition that acted asks for, each criterion with its evidence.
  mutating func hold(against definition: AgentDefinition, of standards: [Standard], after plan: Plan) {
    if definition.body.qualityStandards.isEmpty, definition.body.successCriteria.isEmpty { return }
    // What the host cannot know, the operation may.
    let known = Set(evidence.map(\.standard))
    let seen = StandardEvidence.of(plan, report).filter {
      $0.state != .unknown || !known.contains($0.standard)
    }
    let checklist = StandardsChecklist(of: definition, standards: standards, evidence: evidence + seen)
    if let section = checklist.section { report.append(section) }
  }
}
