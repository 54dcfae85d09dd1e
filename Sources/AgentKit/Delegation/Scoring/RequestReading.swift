/// Reads one request: what counts in it, which pieces of work it asks for, and who they are for.
final class RequestReading {
  let text: RequestText
  let matches: PhraseMatches
  let index: DelegationIndex
  let weights: FittedWeights
  /// The clauses that were counted already.
  private var counted: [(words: Range<Int>, standings: [Standing])] = []
  /// What is counted of the clause at hand.
  private(set) var board: Scoreboard

  /// Reads a request; a board that another reading gave back saves making one.
  init(
    _ bytes: [UInt8], _ index: DelegationIndex, _ weights: FittedWeights, board: Scoreboard? = nil
  ) {
    self.index = index
    self.weights = weights
    var text = RequestText(bytes, index)
    PastedText.mark(&text)
    Identifiers.mark(&text)
    Personas.mask(&text)
    Mentions.mask(&text)
    Negation.mask(&text)
    text.findFamilies()
    self.text = text
    matches = PhraseMatches(text, index)
    self.board = board ?? Scoreboard(index)
  }

  // MARK: Standings

  private func standings(_ words: Range<Int>, shared: Range<Int>? = nil) -> [Standing] {
    if shared == nil, let known = counted.first(where: { $0.words == words }) { return known.standings }
    board.count(words, shared: shared, of: text, matches)
    let standings = board.standings(weights)
    if shared == nil { counted.append((words, standings)) }
    return standings
  }

  /// Counts the request as one clause.
  func countWhole() { board.count(0..<text.words.count, of: text, matches) }

  /// The traits of the request as one clause, and its best candidate.
  func traitsOfWhole() -> (SIMD32<Double>, agent: String?) {
    let standings = standings(0..<text.words.count)
    let acceptance = Acceptance(standings, in: 0..<text.words.count, of: text, matches, index)
    return (acceptance.traits, standings.first.map { index.agents[$0.agent].name })
  }

  /// The pieces of work of the request, in order.
  func groups() -> [StepGroup] {
    let clauses = Clauses.split(text)
    var groups: [StepGroup] = []
    for clause in clauses {
      let own = standings(clause.words)
      guard let last = groups.last else {
        groups.append(StepGroup(words: clause.words, kind: clause.kind, standings: own))
        continue
      }
      let words = last.words.lowerBound..<clause.words.upperBound
      let together = standings(words)
      if isStep(own, clause, after: last, together) {
        groups.append(StepGroup(words: clause.words, kind: .order, standings: own))
      } else {
        let kind = clause.kind == .order ? .order : last.kind
        groups[groups.count - 1] = StepGroup(words: words, kind: kind, standings: together)
      }
    }
    shareObjects(among: &groups)
    return groups
  }

  /// Whether a clause asks for a piece of work of its own, rather than say more about the one before: whether two
  /// pieces explain the words clearly better than one.
  private func isStep(
    _ own: [Standing], _ clause: Clause, after group: StepGroup, _ together: [Standing]
  ) -> Bool {
    guard group.kind == .order, clause.kind != .statement, let best = own.first else { return false }
    // "stop and remove web": the second verb shows that the first one lacks only its object.
    if clause.kind == .order, isBareVerb(group) { return best.score >= weights.step / 2 }
    guard let before = group.standings.first, best.score >= weights.step, before.score >= weights.step else {
      return false
    }
    if best.agent == before.agent, best.operation == before.operation { return false }
    // "take the image and promote it": taking is no work of its own.
    if isPreparation(group.words), clause.words.contains(where: { text.words[$0].cue.contains(.pronoun) }) {
      return false
    }
    if clause.kind == .item, best.agent == before.agent { return false }
    return best.score + before.score > (together.first?.score ?? 0) + weights.split
  }

  /// What "it" stands for where it stands for something that was ruled out: "don't prune the volumes, list them".
  private func deniedObject(of group: StepGroup) -> Range<Int>? {
    guard group.standings.first?.signs[.object] ?? 0 == 0,
      group.words.contains(where: { text.words[$0].counts && text.words[$0].cue.contains(.pronoun) })
    else { return nil }
    return text.masks.last { $0.reason == .negated && $0.words.upperBound <= group.words.lowerBound }?.words
  }

  private static let preparing = WordSet("take get grab find use open go have look")

  /// Whether a clause only says what the next one is about.
  private func isPreparation(_ words: Range<Int>) -> Bool {
    words.first { text.words[$0].cue.contains(.action) }.map { Self.preparing.contains(text.words[$0]) }
      ?? false
  }

  /// Whether a group is a verb and nothing else.
  private func isBareVerb(_ group: StepGroup) -> Bool {
    group.words.count { text.words[$0].isContent } == 1
      && group.words.contains { text.words[$0].isContent && text.words[$0].cue.contains(.action) }
  }

  /// Lets "lint and optimize the Dockerfile" lint the Dockerfile, and "scan the image, then deploy it" deploy the
  /// image.
  private func shareObjects(among groups: inout [StepGroup]) {
    for number in groups.indices {
      if isBareVerb(groups[number]), number + 1 < groups.count {
        groups[number].shared = groups[number + 1].words
      } else if number > 0, groups[number].standings.first?.isAnchored != true {
        groups[number].shared = groups[number - 1].words
      } else if let denied = deniedObject(of: groups[number]) {
        groups[number].shared = denied
      } else {
        continue
      }
      groups[number].standings = standings(groups[number].words, shared: groups[number].shared)
    }
  }

  // MARK: Decision

  func answer() -> Delegation {
    var steps: [Delegation.Step] = []
    var operations: [RegisteredOperation?] = []
    var confidence = 1.0
    var belonging = 0.0
    let groups = groups()
    for group in groups {
      let acceptance = Acceptance(group.standings, in: group.words, of: text, matches, index)
      let belongs = acceptance.belongs(weights)
      belonging = max(belonging, belongs)
      guard belongs >= weights.threshold, let best = group.standings.first else { continue }
      steps.append(step(best, group))
      operations.append(operation(of: best))
      confidence = min(confidence, acceptance.isRight(weights))
    }
    let whole = 0..<text.words.count
    let overall = standings(whole)
    if steps.isEmpty, groups.count > 1, let best = overall.first {
      let acceptance = Acceptance(overall, in: whole, of: text, matches, index)
      belonging = max(belonging, acceptance.belongs(weights))
      if belonging >= weights.threshold {
        steps.append(step(best, StepGroup(words: whole, kind: .order)))
        operations.append(operation(of: best))
        confidence = acceptance.isRight(weights)
      }
    }
    CarriedArguments.carry(through: &steps, of: operations)
    var question: Delegation.Question?
    if steps.count == 1, groups.count == 1 {
      question = OpenQuestion(text: text, index: index).of(steps[0], groups[0], confidence: confidence)
    }
    if question != nil {
      steps = []
      confidence = max(0.5, 1 - confidence)
    } else if steps.isEmpty {
      confidence = 1 - belonging
    }
    return Delegation(
      request: String(decoding: text.bytes, as: UTF8.self),
      decision: question != nil ? .ask : steps.isEmpty ? .none : .delegate, confidence: confidence,
      steps: steps,
      candidates: candidates(overall), question: question, masked: maskedSpans, microseconds: 0)
  }

  private func operation(of standing: Standing) -> RegisteredOperation? {
    standing.operation < 0 ? nil : index.operations[standing.operation].operation
  }

  private func step(_ best: Standing, _ group: StepGroup) -> Delegation.Step {
    let operation = operation(of: best)
    var arguments: Arguments = [:]
    if let operation {
      arguments = SlotBinding.arguments(for: operation, in: ScannedText(text, in: [group.words]))
      if arguments.isEmpty, let shared = group.shared, !isBareVerb(group) {
        arguments = SlotBinding.arguments(for: operation, in: ScannedText(text, in: [group.words, shared]))
      }
    }
    return Delegation.Step(
      text: text.text(of: core(of: group.words)), agent: index.agents[best.agent].name,
      operation: operation?.name,
      arguments: arguments)
  }

  /// The words of a step without the "and then" around them.
  private func core(of words: Range<Int>) -> Range<Int> {
    let joints: Cue = [.and, .sequence, .contrast]
    var core = words
    while let first = core.first, core.count > 1, !text.words[first].cue.isDisjoint(with: joints) {
      core = core.dropFirst()
    }
    while let last = core.last, core.count > 1, !text.words[last].cue.isDisjoint(with: joints) {
      core = core.dropLast()
    }
    return core
  }

  private func candidates(_ standings: [Standing]) -> [Delegation.Candidate] {
    let spans = MatchedSpans(text: text, matches: matches, index: index, weights: weights)
    let request = Evidence.Request(text.bytes, index)
    return standings.prefix(5).enumerated().map { rank, standing in
      Delegation.Candidate(
        agent: index.agents[standing.agent].name, score: Double(standing.score),
        operation: standing.operation < 0 ? nil : index.operationNames[standing.operation],
        reasons: .found(Evidence(request: request, spans: rank < 3 ? spans.spans(for: standing) : [])))
    }
  }

  private var maskedSpans: [MaskedSpan] {
    text.masks.map { mask in
      let bytes = text.bytes(of: mask.words)
      return MaskedSpan(
        text: text.text(of: mask.words), start: bytes.lowerBound, end: bytes.upperBound, reason: mask.reason)
    }
  }
}
