/// A candidate of one clause.
struct Standing: Sendable {
  var agent: Int
  /// Negative where no operation stands out.
  var operation: Int
  var score: Float
  /// What speaks for the operation, and for the agent as if it were one.
  var signs = OperationSigns()
  /// What speaks for the agent.
  var common = SIMD8<Float>()

  /// Whether something says to what its operation is done.
  var isAnchored: Bool { signs.isAnchored }
}

/// Adds up what speaks for whom. One board serves a whole request, clause after clause.
struct Scoreboard {
  private(set) var operations: [OperationSigns]
  private(set) var agents: [AgentSigns]
  /// Per example, the sum of what it shares with the clause.
  private var examples: [Float]
  private var touchedExamples: [Int32] = []
  private var touchedOperations: [Int32] = []
  private var touchedAgents: [Int32] = []
  private var length: Float = 0
  /// Per family, the last count that met it.
  private var familyCounts: [UInt32]
  private var counts: UInt32 = 0
  private let index: DelegationIndex
  private let weights: FittedWeights

  init(_ index: DelegationIndex, _ weights: FittedWeights) {
    self.index = index
    self.weights = weights
    operations = Array(repeating: OperationSigns(), count: index.operations.count)
    agents = Array(repeating: AgentSigns(), count: index.agents.count)
    examples = Array(repeating: 0, count: index.examples.count)
    familyCounts = Array(repeating: 0, count: index.familyShare.count)
  }

  /// Forgets everything.
  private mutating func clear() {
    for number in touchedOperations { operations[Int(number)] = OperationSigns() }
    for number in touchedAgents { agents[Int(number)] = AgentSigns() }
    for number in touchedExamples { examples[Int(number)] = 0 }
    touchedOperations.removeAll(keepingCapacity: true)
    touchedAgents.removeAll(keepingCapacity: true)
    touchedExamples.removeAll(keepingCapacity: true)
    length = 0
  }

  /// Counts the words of a clause, and those of a neighbour that say to what something is done.
  mutating func count(
    _ words: Range<Int>, shared: Range<Int>? = nil, of text: RequestText, _ matches: PhraseMatches
  ) {
    clear()
    let leading = LeadingWords(words, of: text, matches, index)
    for number in words {
      for match in matches.beginning(at: number) { count(matches.matches[match], leading, in: text) }
      count(text.words[number])
    }
    countFamilies(words, of: text)
    for number in shared ?? 0..<0 {
      for match in matches.beginning(at: number) { countShared(matches.matches[match], in: text) }
    }
    closeExamples()
    for number in touchedOperations { operations[Int(number)].combine() }
  }

  // MARK: Phrases

  private mutating func raise(_ sign: OperationSign, _ pattern: Pattern, to strength: Float) {
    guard strength > 0 else { return }
    let number = pattern.source.operation
    if number < 0 {
      touchAgent(pattern.source.agent)
      agents[Int(pattern.source.agent)].own.raise(sign, to: strength)
    } else {
      raise(sign, of: number, to: strength)
    }
  }

  @inline(__always)
  private mutating func touch(_ number: Int32) {
    if operations[Int(number)].values == SIMD16() { touchedOperations.append(number) }
  }

  @inline(__always)
  private mutating func touchAgent(_ number: Int32) {
    guard !agents[Int(number)].isTouched else { return }
    agents[Int(number)].isTouched = true
    touchedAgents.append(number)
  }

  private mutating func raise(_ sign: OperationSign, of number: Int32, to strength: Float) {
    touch(number)
    operations[Int(number)].raise(sign, to: strength)
  }

  private mutating func count(_ match: PhraseMatch, _ leading: LeadingWords, in text: RequestText) {
    let isPasted = text.words[match.words.lowerBound].region.contains(.pasted)
    for number in index.trie.patterns(at: match.node) {
      let pattern = index.patterns[Int(number)]
      let worth = pattern.worth(left: match.share, isPasted: isPasted)
      guard worth > 0 else { continue }
      switch pattern.source.kind {
      case .signature: raise(.signature, pattern, to: worth)
      case .phrase:
        let isExact = pattern.form == WordForm.of(text.words[match.words])
        raise(isExact ? .phrase : .inflectedPhrase, pattern, to: worth)
      case .verb:
        raise(.verb, pattern, to: worth)
        if pattern.source.operation >= 0 {
          operations[Int(pattern.source.operation)].verbs.add(match.words.lowerBound)
          if match.words.lowerBound == leading.word, pattern.form == WordForm.of(text.words[match.words]) {
            operations[Int(pattern.source.operation)].isOrdered = true
          }
        }
        if match.words.contains(leading.verb) { raise(.leadingVerb, pattern, to: pattern.share) }
      case .object:
        raise(.object, pattern, to: worth)
        raise(.rareObject, pattern, to: worth * pattern.operationRarity)
        if pattern.source.operation >= 0 {
          operations[Int(pattern.source.operation)].objects.add(match.words.lowerBound)
        }
        if match.words.contains(leading.object) { raise(.leadingObject, pattern, to: pattern.share) }
      case .trigger, .name:
        touchAgent(pattern.source.agent)
        agents[Int(pattern.source.agent)].raise(
          pattern.source.kind == .trigger ? .trigger : .name, to: worth)
      default: break
      }
    }
  }

  /// Counts a neighbour's phrase: it says to what something is done, never what.
  private mutating func countShared(_ match: PhraseMatch, in text: RequestText) {
    for number in index.trie.patterns(at: match.node) {
      let pattern = index.patterns[Int(number)]
      guard pattern.source.kind == .object else { continue }
      let worth = 0.6 * pattern.worth(left: match.share, isPasted: false)
      raise(.object, pattern, to: worth)
      raise(.rareObject, pattern, to: worth * pattern.operationRarity)
      if pattern.source.operation >= 0 {
        operations[Int(pattern.source.operation)].objects.add(match.words.lowerBound)
      }
    }
  }

  // MARK: Families

  private mutating func countFamilies(_ words: Range<Int>, of text: RequestText) {
    counts += 1
    for number in text.families(in: words) {
      let match = text.families[number]
      guard familyCounts[Int(match.family)] != counts else { continue }
      familyCounts[Int(match.family)] = counts
      for operation in index.verbFamilies[Int(match.family)] {
        raise(.synonym, of: operation, to: index.familyShare[Int(match.family)])
        operations[Int(operation)].verbs.add(match.word)
      }
      for operation in index.objectFamilies[Int(match.family)] {
        raise(.kin, of: operation, to: index.familyShare[Int(match.family)])
        operations[Int(operation)].objects.add(match.word)
      }
      for entry in index.agentFamilies.range(of: match.family) {
        let claim = index.agentFamilies[entry]
        if index.isBare[Int(claim.operation)] {
          touchAgent(claim.operation)
          agents[Int(claim.operation)][.bareFamily] += claim.weight
        }
      }
      for entry in index.familyClaims.range(of: match.family) {
        let claim = index.familyClaims[entry]
        touch(claim.operation)
        operations[Int(claim.operation)][.family] += claim.weight
      }
    }
  }

  // MARK: Words

  private mutating func count(_ word: RequestWord) {
    guard word.isContent else { return }
    guard word.term >= 0 else {
      length += 0.3
      return
    }
    let worth = word.worth
    for entry in index.mentions.range(of: word.term) {
      let mention = index.mentions[entry]
      let agent = Int(mention.agent)
      touchAgent(mention.agent)
      if index.isBare[agent] {
        agents[agent][.bareMention] += mention.weight * worth
        agents[agent].raise(.bareBest, to: mention.weight * worth)
      } else {
        agents[agent][.mention] += mention.weight * worth
      }
    }
    for entry in index.lexiconClaims.range(of: word.term) {
      let claim = index.lexiconClaims[entry]
      touch(claim.operation)
      operations[Int(claim.operation)][.lexicon] += claim.weight * worth
    }
    let rarity = index.exampleWeight[Int(word.term)]
    length += rarity * rarity * worth
    for entry in index.exampleMentions.range(of: word.term) {
      let mention = index.exampleMentions[entry]
      if examples[Int(mention.example)] == 0 { touchedExamples.append(mention.example) }
      examples[Int(mention.example)] += mention.weight * rarity * worth
    }
  }

  /// Turns what was counted of the examples into signs: the cosine of the angle between clause and example.
  private mutating func closeExamples() {
    let length = max(0.5, length).squareRoot()
    for number in touchedExamples {
      let example = index.examples[Int(number)]
      let likeness = min(1, examples[Int(number)] / (example.length * length))
      let agent = Int(example.source.agent)
      if example.isCounterexample {
        touchAgent(example.source.agent)
        agents[agent].raise(.counterexample, to: likeness)
      } else if example.source.operation >= 0 {
        let operation = Int(example.source.operation)
        let sign: OperationSign = example.source.kind == .summary ? .summary : .example
        if sign == .example, likeness > operations[operation][.example] {
          operations[operation].exampleNumber = number
        }
        raise(sign, of: example.source.operation, to: likeness)
      } else {
        touchAgent(example.source.agent)
        if likeness > agents[agent].own[.example] { agents[agent].own.exampleNumber = number }
        agents[agent].own.raise(.example, to: likeness)
      }
    }
  }

  // MARK: Standings

  private func score(_ signs: OperationSigns) -> Float { (signs.values * weights.operation).sum() }

  /// As many standings are told apart; nobody asks for more.
  static let mostStandings = 8

  /// An agent's best standing, without what speaks for it.
  private struct Entry {
    var agent: Int32
    var operation: Int32
    var score: Float
  }

  /// The best standings of the agents that anything speaks for, one an agent, best first.
  mutating func standings() -> [Standing] {
    var entries: [Entry] = []
    entries.reserveCapacity(touchedAgents.count + 4)
    for number in touchedAgents {
      let signs = agents[Int(number)]
      let base = (signs.values * weights.agent).sum() + score(signs.own)
      guard base > 0 else { continue }
      agents[Int(number)].place = Int32(entries.count)
      agents[Int(number)].base = base
      entries.append(Entry(agent: number, operation: -1, score: base))
    }
    for number in touchedOperations {
      let agent = Int32(truncatingIfNeeded: index.operations[Int(number)].agent)
      touchAgent(agent)
      var place = Int(agents[Int(agent)].place)
      if place < 0 {
        place = entries.count
        agents[Int(agent)].place = Int32(place)
        entries.append(Entry(agent: agent, operation: -1, score: 0))
      }
      let score = agents[Int(agent)].base + score(operations[Int(number)])
      let best = entries[place]
      if score > best.score || score == best.score && best.operation > number {
        entries[place] = Entry(agent: agent, operation: number, score: score)
      }
    }
    for number in touchedAgents { (agents[Int(number)].place, agents[Int(number)].base) = (-1, 0) }
    return best(of: entries).map { entry in
      let agent = agents[Int(entry.agent)]
      return Standing(
        agent: Int(entry.agent), operation: Int(entry.operation), score: entry.score,
        signs: entry.operation < 0 ? agent.own : operations[Int(entry.operation)], common: agent.values)
    }
  }

  private func best(of entries: [Entry]) -> [Entry] {
    var best: [Entry] = []
    best.reserveCapacity(Self.mostStandings + 1)
    for entry in entries {
      if best.count == Self.mostStandings, !isBetter(entry, best[best.count - 1]) { continue }
      var place = best.count
      while place > 0, isBetter(entry, best[place - 1]) { place -= 1 }
      best.insert(entry, at: place)
      if best.count > Self.mostStandings { best.removeLast() }
    }
    return best
  }

  /// Equal scores keep the order of the agents' names, whatever order they were given in.
  @inline(__always)
  private func isBetter(_ entry: Entry, _ other: Entry) -> Bool {
    entry.score != other.score
      ? entry.score > other.score
      : index.agents[Int(entry.agent)].name < index.agents[Int(other.agent)].name
  }
}

/// The first verb and the first thing of a clause: mostly what is wanted, and of what.
struct LeadingWords {
  /// The first word that says something about the subject; negative where there is none.
  let word: Int
  /// The word that the first verb begins with; negative where there is none.
  private(set) var verb = -1
  /// The word that the first thing begins with; negative where there is none.
  private(set) var object = -1

  init(_ words: Range<Int>, of text: RequestText, _ matches: PhraseMatches, _ index: DelegationIndex) {
    word = words.first { text.words[$0].isContent } ?? -1
    for number in words {
      for match in matches.beginning(at: number) where matches.matches[match].share == 1 {
        let kinds = index.trie.kinds(at: matches.matches[match].node)
        if verb < 0, kinds.contains(.verb) { verb = number }
        if object < 0, kinds.contains(.object) { object = number }
      }
      if verb >= 0, object >= 0 { return }
    }
  }
}
