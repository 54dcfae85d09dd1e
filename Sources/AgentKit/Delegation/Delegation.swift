/// The router's answer to a request: who does what with which arguments, how sure that is, and why.
public struct Delegation: Sendable, Hashable {
  /// What the answer is.
  public enum Decision: String, Codable, Sendable, CaseIterable {
    /// One or more agents get one or more steps of work.
    case delegate
    /// The person has to say more first.
    case ask
    /// No agent is meant.
    case none
  }

  /// The request, as it was given.
  public var request: String
  /// What the answer is.
  public var decision: Decision
  /// The probability, from 0 to 1, that the decision is right.
  public var confidence: Double
  /// The work, in order; empty unless the decision is to delegate.
  public var steps: [Step]
  /// The agents that something speaks for, best first, whatever the decision is.
  public var candidates: [Candidate]
  /// What the person has to say, where the decision is to ask.
  public var question: Question?
  /// What of the request did not count, and why.
  public var masked: [MaskedSpan]
  /// How long the answer took.
  public var microseconds: Double

  /// The first step's agent.
  public var agent: String? { steps.first?.agent }
  /// The first step's operation.
  public var operation: OperationName? { steps.first?.operation }
  /// The first step's arguments.
  public var arguments: Arguments { steps.first?.arguments ?? [:] }
}

extension Delegation {
  /// A piece of work for one agent.
  public struct Step: Sendable, Hashable, Codable {
    /// The part of the request that asks for it.
    public var text: String
    /// The agent's name.
    public var agent: String
    /// The operation; `nil` where the agent has none, or none stands out.
    public var operation: OperationName?
    /// What the request says about the operation's parameters.
    public var arguments: Arguments
  }

  /// An agent that something in the request speaks for.
  public struct Candidate: Sendable {
    /// The agent's name.
    public var agent: String
    /// The sum of what speaks for it, in no unit; 2 and more is a clear case.
    public var score: Double
    /// The operation that it would run.
    public var operation: OperationName?
    /// What speaks for it, the most telling first.
    public var matched: [Match] { reasons.matches }

    let reasons: Reasons

    /// What speaks for a candidate: as the router found it, or as it was read from an answer.
    enum Reasons: Sendable {
      case found(Evidence)
      case read([Match])

      var matches: [Match] {
        switch self {
        case .found(let evidence): evidence.matches
        case .read(let matches): matches
        }
      }
    }
  }

  /// A stretch of the request that speaks for an agent.
  public struct Match: Sendable, Hashable, Codable {
    /// The text, as it was written.
    public var text: String
    /// Its first UTF-8 byte in the request.
    public var start: Int
    /// The byte behind its last.
    public var end: Int
    /// What it was recognised by.
    public var source: EvidenceKind
    /// How much it adds to the score.
    public var weight: Double
    /// The operation that it speaks for; `nil` where it speaks for the agent.
    public var operation: OperationName?
    /// The definition's file; `nil` where an operation's declaration says it.
    public var file: String?
    /// The line in that file, from 1.
    public var line: Int?
    /// The section of the definition.
    public var section: String?
  }

  /// What the person has to say before anything can be done.
  public struct Question: Sendable, Hashable, Codable {
    /// The question.
    public var text: String
    /// The possible answers, where they are known.
    public var choices: [String]
    /// The value that is missing, where that is all.
    public var missing: MissingValue?
  }

  /// A value that an operation needs and the request does not say.
  public struct MissingValue: Sendable, Hashable, Codable {
    /// The agent that would do the work.
    public var agent: String
    /// Its operation.
    public var operation: OperationName
    /// The parameter without a value.
    public var parameter: String
  }
}
