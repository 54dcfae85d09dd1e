/// What the Markdown under the frontmatter says, by what it means.
///
/// It is understood by its headings and bold labels, in the layout of the specification and in the wordings that
/// other collections use; a body without any of them still has its ``text`` and its ``sections``.
public struct DefinitionBody: Codable, Sendable, Hashable {
  /// All of it, with `\n` at line ends and without the blank lines around it.
  public var text: String = ""
  /// The line on which the body begins, right after the closing fence.
  public var line: Int = 1
  /// Who the agent is.
  public var role: [Passage] = []
  /// What it can do, in groups.
  public var capabilities: [PassageGroup] = []
  /// When it should be used.
  public var whenToUse: [Passage] = []
  /// What hands a request to it. Those that stand in the description ("Triggers on: …") are here too.
  public var delegationTriggers: [DelegationTrigger] = []
  /// What its work must live up to, in groups.
  public var qualityStandards: [PassageGroup] = []
  /// The agents that it hands over to, in order.
  public var worksWith: [IntegrationPoint] = []
  /// The MCP servers that the prose names.
  public var mcpServers: [IntegrationPoint] = []
  /// What it hands in.
  public var deliverables: [Passage] = []
  /// How its work is told to be done.
  public var successCriteria: [Passage] = []
  /// Conversations that show when to use it, from `<example>` blocks of the description and the body.
  public var dialogues: [ExampleDialogue] = []
  /// Every section in order, those that are told apart above included.
  public var sections: [BodySection] = []
}

/// A stretch of the body under one heading or bold label, without the sections inside it.
public struct BodySection: Codable, Sendable, Hashable {
  /// The heading without its marks; empty for what stands before the first one.
  public var title: Passage
  /// 1 to 6 for `#` to `######`, 7 for a label on its own line, 0 before the first heading.
  public var level: Int
  /// What it is about; a section under one that is known and without a known title of its own has that one's kind.
  public var kind: SectionKind?
  /// Its paragraphs and list items, in order, without code blocks.
  public var items: [Passage]
}

/// What a section of the body is about.
public enum SectionKind: String, Codable, Sendable, CaseIterable {
  /// Who the agent is: "Role & Expertise", "Agent Profile".
  case role
  /// What it can do: "Core Capabilities", "Focus Areas".
  case capabilities
  /// When it should be used: "When to Use".
  case whenToUse
  /// What hands a request to it: "Delegation Triggers".
  case delegationTriggers
  /// What its work must live up to: "Quality Standards".
  case qualityStandards
  /// Whom it hands over to: "Works With", "Integration with other agents".
  case worksWith
  /// The MCP servers it uses: "MCP Servers Used".
  case mcpServers
  /// What it hands in: "Deliverables", "Output Format".
  case deliverables
  /// How its work is told to be done: "Success Criteria".
  case successCriteria
}
