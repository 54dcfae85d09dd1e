extension Delegation: Codable {
  private enum Key: String, CodingKey {
    case request, decision, agent, confidence, operation, arguments, steps, candidates, microseconds,
      question, masked
  }

  /// Reads an answer. `agent`, `operation` and `arguments` repeat the first step's and are not read.
  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    request = try members.decode(String.self, forKey: .request)
    decision = try members.decode(Decision.self, forKey: .decision)
    confidence = try members.decode(Double.self, forKey: .confidence)
    steps = try members.decode([Step].self, forKey: .steps)
    candidates = try members.decode([Candidate].self, forKey: .candidates)
    microseconds = try members.decode(Double.self, forKey: .microseconds)
    question = try members.decodeIfPresent(Question.self, forKey: .question)
    masked = try members.decodeIfPresent([MaskedSpan].self, forKey: .masked) ?? []
  }

  /// Writes the object that `longshore route --json` prints; ``json(id:)`` does so much faster.
  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: Key.self)
    try members.encode(request, forKey: .request)
    try members.encode(decision, forKey: .decision)
    try members.encode(agent, forKey: .agent)
    try members.encode(confidence, forKey: .confidence)
    try members.encode(operation, forKey: .operation)
    try members.encode(arguments, forKey: .arguments)
    try members.encode(steps, forKey: .steps)
    try members.encode(candidates, forKey: .candidates)
    try members.encode(microseconds, forKey: .microseconds)
    try members.encodeIfPresent(question, forKey: .question)
    if !masked.isEmpty { try members.encode(masked, forKey: .masked) }
  }
}

extension Delegation.Candidate: Hashable, Codable {
  private enum Key: String, CodingKey { case agent, score, operation, matched }

  /// Reads a candidate.
  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    agent = try members.decode(String.self, forKey: .agent)
    score = try members.decode(Double.self, forKey: .score)
    operation = try members.decodeIfPresent(OperationName.self, forKey: .operation)
    reasons = .read(try members.decode([Delegation.Match].self, forKey: .matched))
  }

  /// Writes a candidate with what speaks for it.
  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: Key.self)
    try members.encode(agent, forKey: .agent)
    try members.encode(score, forKey: .score)
    try members.encodeIfPresent(operation, forKey: .operation)
    try members.encode(matched, forKey: .matched)
  }

  /// Whether both say the same, for the same reasons.
  public static func == (one: Self, other: Self) -> Bool {
    one.agent == other.agent && one.score == other.score && one.operation == other.operation
      && one.matched == other.matched
  }

  /// Hashes what tells candidates apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(agent)
    hasher.combine(score)
    hasher.combine(operation)
  }
}
