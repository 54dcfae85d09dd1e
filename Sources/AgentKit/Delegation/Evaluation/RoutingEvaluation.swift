/// How a router does on labelled requests.
///
/// A request is answered right when its agent is one of those expected. `ask` counts as `none`, and as right where
/// the label allows it.
public struct RoutingEvaluation: Sendable {
  /// One answer and its label.
  public struct Answer: Sendable {
    /// The label.
    public let label: LabelledRequest
    /// The answer.
    public let delegation: Delegation

    /// Whether the agent is right.
    public var isRight: Bool {
      switch delegation.decision {
      case .delegate: label.agents.contains(delegation.agent ?? "")
      case .none: label.agents.contains("none")
      case .ask: label.agents.contains("none") || label.mayAsk
      }
    }

    /// Whether the operation is right too; `nil` where the label does not name one.
    public var isOperationRight: Bool? {
      guard !label.operations.isEmpty, label.segments.isEmpty else { return nil }
      return isRight && label.operations.contains(delegation.operation?.rawValue ?? "")
    }

    /// Whether exactly the agents of the label's pieces of work got work; `nil` where there is one piece.
    public var isAgentSetRight: Bool? {
      guard !label.segments.isEmpty else { return nil }
      return Set(delegation.steps.map(\.agent)) == Set(label.segments.map(\.agent))
    }

    /// Whether the steps are exactly the label's pieces of work, in order; `nil` where there is one piece, or where the
    /// label does not name their operations.
    public var areStepsRight: Bool? {
      guard !label.segments.isEmpty, label.segments.allSatisfy({ $0.operation != nil }) else { return nil }
      return delegation.steps.map { $0.operation?.rawValue } == label.segments.map(\.operation)
    }

    /// Whether one piece of work stays one step; `nil` where the label has several or belongs to nobody, and where the
    /// answer has none.
    public var isOneStep: Bool? {
      guard label.segments.isEmpty, !label.isOutOfScope, !delegation.steps.isEmpty else { return nil }
      return delegation.steps.count == 1
    }
  }

  /// Every answer, in the file's order.
  public let answers: [Answer]

  /// Asks a router every labelled request.
  public init(_ requests: [LabelledRequest], router: Router) {
    answers = requests.map { Answer(label: $0, delegation: router.route($0.request)) }
  }

  /// Judges answers that are there already.
  public init(answers: [Answer]) { self.answers = answers }
}

/// A share of some cases.
public struct Share: Sendable, Hashable, Codable {
  /// How many are right.
  public let right: Int
  /// Of how many.
  public let total: Int

  /// The share, from 0 to 1; 0 of nothing.
  public var value: Double { total == 0 ? 0 : Double(right) / Double(total) }

  init(_ judgements: some Sequence<Bool>) {
    var right = 0
    var total = 0
    for isRight in judgements {
      total += 1
      if isRight { right += 1 }
    }
    self.right = right
    self.total = total
  }
}

extension RoutingEvaluation {
  /// Right agents, "none" among them.
  public var agents: Share { Share(answers.map(\.isRight)) }
  /// Right agents among requests that belong to one.
  public var inScope: Share { Share(answers.filter { !$0.label.isOutOfScope }.map(\.isRight)) }
  /// Requests that belong to an agent and have it among the first three candidates.
  public var topThree: Share {
    Share(
      answers.filter { !$0.label.agents.contains("none") }.map { answer in
        answer.delegation.candidates.prefix(3).contains { answer.label.agents.contains($0.agent) }
      })
  }
  /// Right operations among requests of one piece whose label names one.
  public var operations: Share { Share(answers.compactMap(\.isOperationRight)) }
  /// Exactly right sets of agents among requests of several pieces.
  public var agentSets: Share { Share(answers.compactMap(\.isAgentSetRight)) }
  /// Exactly right steps, by their operations and in order, among requests of several pieces.
  public var steps: Share { Share(answers.compactMap(\.areStepsRight)) }
  /// Single steps among the delegated requests of one piece.
  public var oneStep: Share { Share(answers.compactMap(\.isOneStep)) }

  /// Of the answers "none", those that are right.
  public var nonePrecision: Share {
    Share(answers.filter { $0.delegation.decision != .delegate }.map(\.label.isOutOfScope))
  }
  /// Of the requests that belong to nobody, those that were answered "none".
  public var noneRecall: Share {
    Share(answers.filter(\.label.isOutOfScope).map { $0.delegation.decision != .delegate })
  }
  /// The harmonic mean of the two, from 0 to 1.
  public var noneF1: Double {
    let precision = nonePrecision.value
    let recall = noneRecall.value
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  /// Of the requests that belong to nobody, those that were delegated all the same, by what they are about.
  public var falseAccepts: [(kind: String, share: Share)] {
    Dictionary(grouping: answers.filter { $0.label.isOutOfScope && !$0.label.kind.isEmpty }, by: \.label.kind)
      .sorted { $0.key < $1.key }
      .map { ($0.key, Share($0.value.map { $0.delegation.decision == .delegate })) }
  }

  /// How far confidence and truth lie apart: the expected calibration error over ten equal bins.
  public var calibrationError: Double {
    var bins = Array(repeating: (count: 0, confidence: 0.0, right: 0), count: 10)
    for answer in answers {
      let bin = min(9, Int(answer.delegation.confidence * 10))
      bins[bin].count += 1
      bins[bin].confidence += answer.delegation.confidence
      bins[bin].right += answer.isRight ? 1 : 0
    }
    return bins.reduce(0) { $0 + abs($1.confidence - Double($1.right)) } / Double(max(1, answers.count))
  }

  /// The same evaluation for each difficulty, by name.
  public var byDifficulty: [(name: String, evaluation: RoutingEvaluation)] {
    Dictionary(grouping: answers, by: \.label.difficulty).sorted { $0.key < $1.key }
      .map { ($0.key, RoutingEvaluation(answers: $0.value)) }
  }

  /// The wrong answers that were given with the most confidence, worst first.
  public func worstMisses(_ count: Int) -> [Answer] {
    Array(
      answers.filter { !$0.isRight }
        .sorted { ($1.delegation.confidence, $0.label.id) < ($0.delegation.confidence, $1.label.id) }
        .prefix(count))
  }
}
