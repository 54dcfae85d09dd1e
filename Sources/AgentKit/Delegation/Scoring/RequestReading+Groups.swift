extension RequestReading {
  /// The pieces of work of the request, in order.
  func groups() -> [StepGroup] {
    groups { _, traits in (traits * weights.steps).sum() >= 0 }
  }

  /// The pieces of work of the request, in order.
  ///
  /// - Parameter begins: Decides where no rule does, by a clause's number and traits, whether it is a step of its own.
  func groups(begins: (_ clause: Int, SIMD32<Double>) -> Bool) -> [StepGroup] {
    var groups: [StepGroup] = []
    let clauses = Clauses.split(text)
    for (number, clause) in clauses.enumerated() {
      guard let last = groups.last else {
        groups.append(StepGroup(words: clause.words, kind: clause.kind))
        continue
      }
      if isDetail(clause, of: last) {
        groups[groups.count - 1].words = last.words.lowerBound..<clause.words.upperBound
      } else if isStep(number, of: clauses, after: last, begins) {
        groups[groups.count - 1].standings = standingsOfGroup(last.telling)
        groups.append(StepGroup(words: clause.words, kind: .order))
        beginGroup(clause.words)
      } else {
        let kind = clause.kind == .order ? .order : last.kind
        groups[groups.count - 1] = StepGroup(
          words: last.words.lowerBound..<clause.words.upperBound, kind: kind)
      }
    }
    if let last = groups.last { groups[groups.count - 1].standings = standingsOfGroup(last.telling) }
    shareObjects(among: &groups)
    shareKinds(among: &groups)
    return groups
  }

  /// Whether a clause only says how the piece of work before it is to be done, so that it changes nothing about who does
  /// it.
  private func isDetail(_ clause: Clause, of group: StepGroup) -> Bool {
    guard group.kind == .order, let before = standingsOfGroup(group.telling).first, before.operation >= 0,
      before.score >= weights.step
    else { return false }
    return StepDetail.isAll(of: clause.words, in: text, for: index.parameters[before.operation])
  }

  /// Whether a clause asks for a piece of work of its own, rather than say more about the one before.
  ///
  /// Who stands for what is only counted where it decides; most clauses say more about the one before.
  private func isStep(
    _ number: Int, of clauses: [Clause], after group: StepGroup, _ begins: (Int, SIMD32<Double>) -> Bool
  ) -> Bool {
    let clause = clauses[number]
    guard group.kind != .statement, clause.kind != .statement, let best = standings(clause.words).first else {
      return false
    }
    // "stop and remove web": the second verb shows that the first one lacks only its object.
    if clause.kind == .order, isBareVerb(group) { return best.score >= weights.step / 2 }
    guard best.score >= weights.step, let before = standingsOfGroup(group.telling).first,
      before.score >= weights.step
    else { return false }
    if best.agent == before.agent, best.operation == before.operation { return false }
    // "…, but keep volumes": nothing is destroyed that nobody said to destroy.
    if best.agent == before.agent, best.operation >= 0, !best.signs.saysWhatToDo,
      index.operations[best.operation].operation.declaration.effect == .destroy
    {
      return false
    }
    // "take the image and promote it": taking is no work of its own.
    if isPreparation(group.words), clause.words.contains(where: { text.words[$0].cue.contains(.pronoun) }) {
      return false
    }
    if clause.kind == .item, best.agent == before.agent { return false }
    if isOtherOrder(clause, best, before) { return true }
    let together = standingsOfGroup(group.words.lowerBound..<clause.words.upperBound)
    let traits = StepTraits(
      of: clause, after: clauses[number - 1], (best, before, together.first), in: text, of: clauses.count)
    return begins(number, traits.values)
  }

  /// Whether a clause orders something else done than the one before, and to something: "stop web and db; start cache".
  private func isOtherOrder(_ clause: Clause, _ best: Standing, _ before: Standing) -> Bool {
    guard clause.kind == .order, best.agent == before.agent, best.operation >= 0, before.operation >= 0,
      best.operation != before.operation, best.signs.saysWhatToDo,
      acts(best.operation), acts(before.operation)
    else { return false }
    let content = clause.words.filter { text.words[$0].isContent }
    return content.count > 1 && content.prefix(1).contains { text.words[$0].cue.contains(.action) }
  }

  private func acts(_ operation: Int) -> Bool {
    index.operations[operation].operation.declaration.effect >= .change
  }

  /// What "it" stands for where it stands for something that was ruled out: "don't prune the volumes, list them".
  private func deniedObject(of group: StepGroup) -> Range<Int>? {
    guard !text.masks.isEmpty, group.standings.first?.signs[.object] ?? 0 == 0,
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
  func isBareVerb(_ group: StepGroup) -> Bool {
    group.words.count { text.words[$0].isContent } == 1
      && group.words.contains { text.words[$0].isContent && text.words[$0].cue.contains(.action) }
  }

  /// Lets "lint and optimize the Dockerfile" lint the Dockerfile, and "scan the image, then deploy it" deploy the
  /// image.
  private func shareObjects(among groups: inout [StepGroup]) {
    for number in groups.indices {
      if number + 1 < groups.count, isBareVerb(groups[number]) {
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

  /// Lets "stop web and remove it" remove a container: "it" is of the kind that the step before is about, and no word
  /// says otherwise.
  private func shareKinds(among groups: inout [StepGroup]) {
    for number in groups.indices.dropFirst() {
      guard let before = groups[number - 1].standings.first, let best = groups[number].standings.first,
        before.agent == best.agent, before.operation >= 0, best.operation >= 0,
        best.signs[.object] == 0,
        groups[number].words.contains(where: {
          text.words[$0].counts && text.words[$0].cue.contains(.pronoun)
        })
      else { continue }
      let name = "\(index.operationNames[before.operation].noun).\(index.operationNames[best.operation].verb)"
      let same = index.agents[best.agent].operations.first { index.operationNames[$0].rawValue == name }
      if let same { groups[number].standings[0].operation = same }
    }
  }
}
