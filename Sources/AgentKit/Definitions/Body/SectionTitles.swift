/// What headings mean, in the wordings that collections of agents use.
enum SectionTitles {
  private static let titles: [SectionKind: [String]] = [
    .role: [
      "role", "role and expertise", "role definition", "role overview", "agent profile", "identity",
      "identity and memory", "purpose", "expert purpose", "overview", "persona", "about", "core identity",
    ],
    .capabilities: [
      "capabilities", "core capabilities", "key capabilities", "core competencies", "competencies",
      "focus areas",
      "expertise", "core expertise", "expertise areas", "areas of expertise", "technical expertise",
      "core responsibilities", "responsibilities", "key responsibilities", "primary responsibilities",
      "core mission", "mission", "skills", "specialized skills", "advanced capabilities", "specializations",
      "what you do", "core skills", "domain expertise", "specialties",
    ],
    .whenToUse: [
      "when to use", "when to use this agent", "when to use me", "when to invoke", "use cases",
      "example use cases",
      "use when", "use this agent when", "use this agent when you need", "when to activate",
      "usage scenarios",
      "you should be used when there are needs to", "common scenarios you excel at", "common use cases",
    ],
    .delegationTriggers: [
      "delegation triggers", "proactive triggers", "triggers", "triggers on", "trigger phrases",
      "trigger words",
      "activation triggers", "trigger keywords", "trigger conditions", "activation keywords",
      "automatic triggers",
    ],
    .qualityStandards: [
      "quality standards", "quality checklist", "quality criteria", "quality gates", "standards",
      "quality assurance", "quality control", "critical rules", "critical rules you must follow",
      "best practices",
      "verification checklist", "excellence checklist", "quality requirements", "checklist",
    ],
    .worksWith: [
      "integration points", "works with", "work with", "integration with other agents", "collaboration",
      "collaborates with", "integrates with", "integration", "related agents", "handoffs", "hands off to",
      "collaboration with other agents", "delegates to", "works well with",
    ],
    .mcpServers: [
      "mcp servers used", "mcp servers", "mcp integrations", "mcp tools", "mcp integration",
      "mcp server usage",
    ],
    .deliverables: [
      "deliverables", "output", "outputs", "output format", "technical deliverables", "key deliverables",
      "expected output", "provide", "deliverable", "output requirements", "what you deliver",
    ],
    .successCriteria: [
      "success criteria", "success metrics", "definition of done", "acceptance criteria",
      "success indicators",
      "youre successful when", "success measures", "completion criteria", "done when",
    ],
  ]

  private static let kinds: [String: SectionKind] = {
    var kinds: [String: SectionKind] = [:]
    for (kind, wordings) in titles {
      for wording in wordings { kinds[wording] = kind }
    }
    return kinds
  }()

  /// The kind of a title; case, marks, emoji and a leading "your" or "the" do not matter.
  static func kind(of title: String) -> SectionKind? {
    guard title.utf8.count <= 80 else { return nil }
    var words = normalised(title)
    for article in ["your ", "the ", "my ", "agent "] where words.hasPrefix(article) {
      if let kind = kinds[words] { return kind }
      words.removeFirst(article.count)
      break
    }
    return kinds[words]
  }

  /// Lower-case ASCII words with one blank between them; `&` is "and".
  private static func normalised(_ title: String) -> String {
    var result: [UInt8] = []
    var isPending = false
    func append(_ byte: UInt8) {
      if isPending, !result.isEmpty { result.append(UInt8(ascii: " ")) }
      isPending = false
      result.append(byte)
    }
    for byte in title.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): append(byte | 0x20)
      case UInt8(ascii: "&"):
        isPending = true
        for letter in "and".utf8 { append(letter) }
        isPending = true
      case UInt8(ascii: "'"): continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: isPending = true
      default: isPending = true
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
