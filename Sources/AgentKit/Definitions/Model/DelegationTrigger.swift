/// A line that says when a request belongs to the agent.
public struct DelegationTrigger: Codable, Sendable, Hashable {
  /// Where triggers are written.
  public enum Source: String, Codable, Sendable {
    /// A list under "Delegation Triggers".
    case body
    /// "Triggers on: …" in the description.
    case description
  }

  /// The whole line: `"docker build" or "dockerfile" in request`.
  public var passage: Passage
  /// The words in quotation marks, without them: `docker build`, `dockerfile`. They are meant literally.
  public var phrases: [Passage]
  /// Where it stands.
  public var source: Source

  /// Makes a trigger.
  public init(passage: Passage, phrases: [Passage], source: Source) {
    self.passage = passage
    self.phrases = phrases
    self.source = source
  }
}

/// Somebody the agent works with, and why: an edge along which work may be handed over.
public struct IntegrationPoint: Codable, Sendable, Hashable {
  /// The agent's or MCP server's name.
  public var name: String
  /// What for: "vulnerability scanning". Empty where nothing is said.
  public var reason: String
  /// The whole line.
  public var passage: Passage

  /// Makes an integration point.
  public init(name: String, reason: String, passage: Passage) {
    self.name = name
    self.reason = reason
    self.passage = passage
  }
}

/// A conversation that shows when to use the agent: an `<example>` block.
public struct ExampleDialogue: Codable, Sendable, Hashable {
  /// What the user said.
  public var request: Passage
  /// What is going on, from "Context:".
  public var context: String?
  /// Why the agent is the right one, from `<commentary>`.
  public var commentary: String?

  /// Makes a dialogue.
  public init(request: Passage, context: String? = nil, commentary: String? = nil) {
    self.request = request
    self.context = context
    self.commentary = commentary
  }
}

/// A request or an error text that belongs to the agent, and the operation that serves it where that is said.
public struct RoutingText: Codable, Sendable, Hashable {
  /// The text.
  public var passage: Passage
  /// The operation, such as `container.logs`.
  public var operation: String?

  /// Makes a routing text.
  public init(_ passage: Passage, operation: String? = nil) {
    self.passage = passage
    self.operation = operation
  }
}
