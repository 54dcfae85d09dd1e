/// What a request leaves open, so that a person has to say more before anything can be done.
struct OpenQuestion {
  /// The share of the best score from which on another agent is as good a guess.
  private static let nearness: Float = 0.8

  let text: RequestText
  let index: DelegationIndex

  /// The question that a request of one piece of work leaves open; `nil` where it leaves none.
  ///
  /// - Parameters:
  ///   - step: What would be delegated.
  ///   - group: The words that ask for it, and who stands for them.
  ///   - confidence: The probability that the step is right.
  func of(_ step: Delegation.Step, _ group: StepGroup, confidence: Double) -> Delegation.Question? {
    if step.arguments.isEmpty, isVerbAndPronoun(group) {
      return Delegation.Question(
        text: "\"\(step.text)\" does not say what; name the thing", choices: choices(group))
    }
    guard confidence < 0.5, let best = group.standings.first,
      let other = group.standings.dropFirst().first(where: { $0.agent != best.agent }),
      other.score >= best.score * Self.nearness
    else { return nil }
    return Delegation.Question(
      text: "this could be for more than one agent; say which", choices: choices(group))
  }

  /// Whether all that is said is what to do with something that was named nowhere: "deploy it".
  private func isVerbAndPronoun(_ group: StepGroup) -> Bool {
    let content = group.words.filter { text.words[$0].isContent }
    guard content.count == 1, let verb = content.first else { return false }
    let isVerb = text.words[verb].cue.contains(.action) || (group.standings.first?.signs[.verb] ?? 0) > 0
    return isVerb
      && group.words.contains { text.words[$0].counts && text.words[$0].cue.contains(.pronoun) }
  }

  /// The agents that come into question, the best first.
  private func choices(_ group: StepGroup) -> [String] {
    guard let best = group.standings.first else { return [] }
    return group.standings.prefix { $0.score >= best.score / 2 }.prefix(3).map { index.agents[$0.agent].name }
  }
}
