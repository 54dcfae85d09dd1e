extension RequestReading {
  /// The answer to the request.
  func answer() -> Delegation {
    var steps: [Delegation.Step] = []
    /// The steps' operations, by their numbers; negative where a step has none.
    var operations: [Int] = []
    var confidence = 1.0
    var belonging = 0.0
    let groups = groups()
    let acceptances = groups.map { Acceptance($0.standings, in: $0.words, of: read) }
    let probabilities = acceptances.map { $0.belongs(weights) }
    belonging = probabilities.max() ?? 0
    // Where one step is somebody's, the others of the same breath need less: "stop web and remove it".
    let threshold = belonging >= weights.threshold ? weights.furtherThreshold : weights.threshold
    for (number, group) in groups.enumerated() where probabilities[number] >= threshold {
      guard let best = group.standings.first else { continue }
      steps.append(step(best, group))
      operations.append(best.operation)
      confidence = min(confidence, acceptances[number].isRight(weights))
    }
    let whole = 0..<text.words.count
    let overall = standings(whole)
    if steps.isEmpty, groups.count > 1, let best = overall.first {
      let acceptance = Acceptance(overall, in: whole, of: read)
      belonging = max(belonging, acceptance.belongs(weights))
      if belonging >= weights.threshold {
        steps.append(step(best, StepGroup(words: whole, kind: .order)))
        operations.append(best.operation)
        confidence = acceptance.isRight(weights)
      }
    }
    if steps.count > 1 {
      CarriedArguments.carry(
        through: &steps, of: operations.map { $0 < 0 ? nil : index.operations[$0].operation })
    }
    var question: Delegation.Question?
    if groups.count == 1 {
      let open = OpenQuestion(request: read)
      if steps.count == 1 {
        question = open.of(steps[0], groups[0], confidence: confidence)
      } else if let best = groups[0].standings.first, best.signs[.verb] > 0 {
        // Too little is said to tell whose "restart it" is, and an agent knows the word.
        question = open.ofBareOrder(step(best, groups[0]), groups[0])
      }
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

  private func step(_ best: Standing, _ group: StepGroup) -> Delegation.Step {
    var arguments: Arguments = [:]
    if best.operation >= 0 {
      let parameters = index.parameters[best.operation]
      let exceptions =
        text.words.contains(where: Exceptions.openings.contains)
        ? Exceptions(in: ScannedText(text, withDenied: group.words)) : .none
      arguments = SlotBinding.arguments(
        for: parameters, in: ScannedText(text, in: group.words), leaving: exceptions)
      if arguments.isEmpty, let shared = group.shared, !isBareVerb(group) {
        arguments = SlotBinding.arguments(
          for: parameters, in: ScannedText(text, in: group.words, and: shared))
      }
    }
    return Delegation.Step(
      text: text.text(of: core(of: group.words)), agent: index.agents[best.agent].name,
      operation: best.operation < 0 ? nil : index.operationNames[best.operation], arguments: arguments)
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
    standings.prefix(5).enumerated().map { rank, standing in
      Delegation.Candidate(
        agent: index.agents[standing.agent].name, score: Double(standing.score),
        operation: standing.operation < 0 ? nil : index.operationNames[standing.operation],
        reasons: .found(Evidence(request: read, standing: rank < Standing.mostExplained ? standing : nil)))
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
