extension Block {
  /// What rules found, with the texts they found it in where the reader should see the lines.
  public struct Findings: Codable, Sendable, Hashable {
    /// The findings; formats group them by file or subject.
    public var findings: [Finding]
    /// Texts of the files the findings point into; a finding whose line is here is shown with that line.
    public var sources: [Excerpt]
    /// The rules that could have found something, where they are described.
    public var rules: [RuleDescription]

    /// Makes a block of findings.
    public init(_ findings: [Finding], sources: [Excerpt] = [], rules: [RuleDescription] = []) {
      self.findings = findings
      self.sources = sources
      self.rules = rules
    }

    /// Reads a block; `rules` may be missing.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      findings = try container.decode([Finding].self, forKey: .findings)
      sources = try container.decode([Excerpt].self, forKey: .sources)
      rules = try container.decodeIfPresent([RuleDescription].self, forKey: .rules) ?? []
    }
  }
}
