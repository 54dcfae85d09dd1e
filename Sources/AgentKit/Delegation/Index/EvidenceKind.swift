/// Where the router found that something in a request speaks for an agent or an operation.
public enum EvidenceKind: String, Codable, Sendable, CaseIterable {
  /// The agent's name.
  case name
  /// A phrase in quotation marks, or a whole bullet, under "Delegation Triggers".
  case trigger
  /// The definition's description.
  case description
  /// "When to Use".
  case whenToUse
  /// "Core Capabilities".
  case capability
  /// Another heading of the body.
  case heading
  /// Any other text of the body.
  case body
  /// An example request, of the definition or of an operation.
  case example
  /// A text that tools print.
  case signature
  /// A wording that means one operation and nothing else.
  case phrase
  /// A word for what an operation does.
  case verb
  /// A word for what an operation is done to.
  case object
  /// An operation's summary, or what it says of its parameters.
  case summary
  /// A word that labelled requests showed to mean it.
  case learned
}

/// The place that a piece of evidence comes from.
struct EvidenceSource: Sendable {
  let kind: EvidenceKind
  /// The agent, by its number in the index.
  let agent: Int32
  /// The operation, by its number in the index; negative where the agent's definition itself says so.
  let operation: Int32
  /// The line in the definition's file; zero for what an operation declares.
  let line: Int32

  init(kind: EvidenceKind, agent: Int32, operation: Int32 = -1, line: Int = 0) {
    self.kind = kind
    self.agent = agent
    self.operation = operation
    self.line = Int32(line)
  }
}
