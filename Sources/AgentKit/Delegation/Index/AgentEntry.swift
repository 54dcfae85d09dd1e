/// What the index keeps of an agent.
struct AgentEntry: Sendable {
  let name: String
  let file: String
  /// The lines on which sections begin, and their titles, in order.
  let sections: [(line: Int32, title: String)]
  /// Its operations, as numbers in the index.
  var operations: Range<Int> = 0..<0

  /// The title of the section that a line belongs to.
  func section(at line: Int32) -> String? {
    sections.last { $0.line <= line }?.title
  }
}

/// What the index keeps of an operation.
struct OperationEntry: Sendable {
  let agent: Int
  let operation: RegisteredOperation
}

/// A phrase and what it speaks for.
struct Pattern: Sendable {
  let source: EvidenceSource
  let words: Int32
  /// The hash of its words in the very form they were declared in.
  let form: UInt64
  /// How much it says about the agent: 1 where no other agent has the phrase, less the more have it.
  var agentRarity: Float = 1
  /// How much of it counts, by its rarest word.
  var share: Float = 1
  /// How much it says about the operation.
  var operationRarity: Float = 1
  /// Whether it is one everyday word with other meanings.
  let isAmbiguous: Bool

  /// What a match of it is worth as a sign of its kind, before weighting.
  ///
  /// - Parameters:
  ///   - left: How much of the match's meaning is left.
  ///   - isPasted: Whether it stands in pasted text, which shows signatures but gives no orders.
  func worth(left: Float, isPasted: Bool) -> Float {
    let size = min(2, 0.75 + 0.25 * Float(words))
    switch source.kind {
    case .signature: return size * agentRarity * left * (isAmbiguous && !isPasted ? 0.25 : 1)
    case .phrase: return size * agentRarity * (words == 1 ? share : 1) * left * (isPasted ? 0.4 : 1)
    case .object: return share * left * (isPasted ? 0.4 : 1)
    case .verb: return isPasted ? 0 : share * left
    case .trigger, .name: return isPasted ? 0 : agentRarity * left
    default: return 0
    }
  }
}

/// A definition's word.
struct Mention: Sendable {
  let agent: Int32
  let line: Int32
  let kind: EvidenceKind
  /// Its part of the agent's BM25F score.
  var weight: Float
}

/// An operation that has something to do with a word or a family of words.
struct Claim: Sendable {
  let operation: Int32
  var weight: Float
}

/// A word of an example request.
struct ExampleMention: Sendable {
  let example: Int32
  let weight: Float
}

/// An example request.
struct Example: Sendable {
  let source: EvidenceSource
  /// Whether it shows what the agent is not for.
  let isCounterexample: Bool
  /// As it was written.
  let text: String
  /// The length of its vector of weights.
  var length: Float = 0
}
