extension AgentHost {
  /// What is odd about the policy's rules, a sentence each: one about an operation or an agent that there is not protects
  /// nothing, and nobody would notice.
  public var doubtsAboutRules: [String] {
    let rules = policy.rules
    return (rules.deny + rules.ask + rules.allow).compactMap { rule in
      let named: (kind: String, all: [String])? =
        switch rule.tool.name {
        case "operation": ("operation", catalogue.operations.map(\.name.rawValue))
        case "Agent": ("agent", definitions.map(\.slug))
        default: nil
        }
      guard let named, let pattern = rule.tool.specifier,
        !named.all.contains(where: { CommandPattern.matches(Array(pattern.utf8), Array($0.utf8)) })
      else { return nil }
      let place = rule.origin.map { "\($0): " } ?? ""
      let nearest = Spelling.nearest(to: pattern, among: named.all).map { "; did you mean \($0)?" } ?? ""
      return "\(place)the rule \(rule.text) is about no \(named.kind) that there is\(nearest)"
    }
  }
}
