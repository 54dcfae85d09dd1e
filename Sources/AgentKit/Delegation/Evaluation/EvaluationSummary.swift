/// The figures of an evaluation, as JSON gives them.
public struct EvaluationSummary: Codable, Sendable, Hashable {
  /// A wrong answer.
  public struct Miss: Codable, Sendable, Hashable {
    /// The request's name in the file.
    public let id: String
    /// The request.
    public let request: String
    /// The agents that are right.
    public let expected: [String]
    /// The decision that was made.
    public let decision: Delegation.Decision
    /// The agent that it went to; `nil` where it went to nobody.
    public let agent: String?
    /// How sure the answer was, from 0 to 1.
    public let confidence: Double
  }

  /// The number of requests.
  public let requests: Int
  /// Right agents, "none" among them.
  public let agents: Share
  /// Right agents among requests that belong to one.
  public let inScope: Share
  /// Requests that belong to an agent and have it among the first three candidates.
  public let topThree: Share
  /// Right operations among requests of one piece whose label names one.
  public let operations: Share
  /// Exactly right sets of agents among requests of several pieces.
  public let agentSets: Share
  /// Exactly right steps, by their operations and in order, among requests of several pieces.
  public let steps: Share
  /// Single steps among the delegated requests of one piece.
  public let oneStep: Share
  /// Of the answers "none" and "ask", those whose request belongs to nobody.
  public let nonePrecision: Share
  /// Of the requests that belong to nobody, those that were delegated to nobody.
  public let noneRecall: Share
  /// The harmonic mean of the two, from 0 to 1.
  public let noneF1: Double
  /// Of the requests that belong to nobody, those that were delegated all the same, by what they are about.
  public let falseAccepts: [String: Share]
  /// How far confidence and truth lie apart, from 0 to 1.
  public let calibrationError: Double
  /// Right agents for each difficulty.
  public let byDifficulty: [String: Share]
  /// The wrong answers that were given with the most confidence, worst first.
  public let worstMisses: [Miss]
}

extension RoutingEvaluation {
  /// All figures together, with some of the worst misses.
  public func summary(misses: Int) -> EvaluationSummary {
    EvaluationSummary(
      requests: answers.count, agents: agents, inScope: inScope, topThree: topThree, operations: operations,
      agentSets: agentSets, steps: steps, oneStep: oneStep, nonePrecision: nonePrecision,
      noneRecall: noneRecall, noneF1: noneF1,
      falseAccepts: Dictionary(uniqueKeysWithValues: falseAccepts.map { ($0.kind, $0.share) }),
      calibrationError: calibrationError,
      byDifficulty: Dictionary(uniqueKeysWithValues: byDifficulty.map { ($0.name, $0.evaluation.agents) }),
      worstMisses: worstMisses(misses).map { answer in
        EvaluationSummary.Miss(
          id: answer.label.id, request: answer.label.request, expected: answer.label.agents,
          decision: answer.delegation.decision, agent: answer.delegation.agent,
          confidence: answer.delegation.confidence)
      })
  }
}
