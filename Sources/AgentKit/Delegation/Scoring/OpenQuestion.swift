/// What a request leaves open, so that a person has to say more before anything can be done.
struct OpenQuestion {
  /// The share of the best score from which on another agent is as good a guess.
  private static let nearness: Float = 0.8
  /// The same for an agent without operations: it stands on words of its definition alone, and the first of them is the
  /// right one far more often than its score says.
  private static let bareNearness: Float = 0.98
  /// Below this confidence a guess between two is worse than a question.
  private static let doubt = 0.5
  /// The same for an agent without operations: its best guess is seldom surer than even, and mostly right all the same.
  private static let bareDoubt = 0.35

  let request: ReadRequest

  private var text: RequestText { request.text }
  private var index: DelegationIndex { request.index }

  /// The question that a request of one piece of work leaves open; `nil` where it leaves none.
  ///
  /// - Parameters:
  ///   - step: What would be delegated.
  ///   - group: The words that ask for it, and who stands for them.
  ///   - confidence: The probability that the step is right.
  func of(_ step: Delegation.Step, _ group: StepGroup, confidence: Double) -> Delegation.Question? {
    if let question = ofBareOrder(step, group) { return question }
    guard let best = group.standings.first else { return nil }
    let isBare = index.agents[best.agent].operations.isEmpty
    guard confidence < (isBare ? Self.bareDoubt : Self.doubt),
      let other = group.standings.dropFirst().first(where: { $0.agent != best.agent }),
      other.score >= best.score * (isBare ? Self.bareNearness : Self.nearness)
    else { return nil }
    return Delegation.Question(
      text: "this could be for \(name(best)) or for \(name(other)); say which", choices: choices(group))
  }

  /// The question about its object, of an order that names none; `nil` for any other.
  func ofBareOrder(_ step: Delegation.Step, _ group: StepGroup) -> Delegation.Question? {
    step.arguments.isEmpty && isVerbAndPronoun(group) ? missingObject(of: step, group) : nil
  }

  /// What has to be named: the first required parameter of the operation that was understood, or, where it can do
  /// without, the first that lists what it does something to.
  private func missingObject(of step: Delegation.Step, _ group: StepGroup) -> Delegation.Question {
    let start = "\"\(step.text)\" does not say what; "
    let understood = group.standings.first.flatMap { $0.operation < 0 ? nil : index.operations[$0.operation] }
    let parameters = understood?.operation.parameters ?? []
    guard let best = group.standings.first,
      let parameter = parameters.first(where: { $0.isRequired && !$0.isSwitch })
        ?? parameters.first(where: { $0.isObject && $0.isRepeated })
    else { return Delegation.Question(text: start + "name the thing", choices: choices(group)) }
    let operation = index.operations[best.operation].operation.name
    return Delegation.Question(
      text: start + "name the \(parameter.placeholder): \(operation) needs \(parameter.name)",
      choices: choices(group),
      missing: Delegation.MissingValue(
        agent: index.agents[best.agent].name, operation: operation, parameter: parameter.name))
  }

  /// A candidate with the operation that it would run.
  private func name(_ standing: Standing) -> String {
    let agent = index.agents[standing.agent].name
    guard standing.operation >= 0 else { return agent }
    return "\(agent) (\(index.operations[standing.operation].operation.name))"
  }

  /// Whether all that is said is what to do with something that was named nowhere: "deploy it", or only "restart".
  private func isVerbAndPronoun(_ group: StepGroup) -> Bool {
    let content = group.words.filter { text.words[$0].isContent }
    guard content.count == 1, let verb = content.first else { return false }
    let isVerb = text.words[verb].cue.contains(.action) || (group.standings.first?.signs[.verb] ?? 0) > 0
    let isBare = group.standings.first?.isAnchored != true && text.words[verb].cue.contains(.action)
    return isVerb
      && (isBare || group.words.contains { text.words[$0].counts && text.words[$0].cue.contains(.pronoun) })
  }

  /// The agents that come into question, the best first.
  private func choices(_ group: StepGroup) -> [String] {
    guard let best = group.standings.first else { return [] }
    return group.standings.prefix { $0.score >= best.score / 2 }.prefix(3).map { index.agents[$0.agent].name }
  }
}
