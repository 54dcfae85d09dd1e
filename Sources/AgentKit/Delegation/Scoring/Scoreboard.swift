/// Adds up what speaks for whom. One board serves a whole request, clause after clause.
struct Scoreboard {
  private(set) var operations: OperationBoard
  private(set) var agents: [AgentSigns]
  private var touchedAgents: [Int32] = []
  private var examples: ExampleBoard
  /// Per family, the last count that met it.
  private var familyCounts: [UInt32]
  private var counts: UInt32 = 0
  private let index: DelegationIndex

  init(_ index: DelegationIndex) {
    self.index = index
    operations = OperationBoard(count: index.operations.count)
    agents = Array(repeating: AgentSigns(), count: index.agents.count)
    examples = ExampleBoard(count: index.examples.targets.count)
    familyCounts = Array(repeating: 0, count: index.lexicon.familyShare.count)
  }

  /// Forgets everything.
  private mutating func clear() {
    for number in touchedAgents { agents[Int(number)] = AgentSigns() }
    touchedAgents.removeAll(keepingCapacity: true)
    operations.clear()
    examples.clear()
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
      for match in matches.beginning(at: number) { countShared(matches.matches[match]) }
    }
    closeExamples()
    operations.combine()
  }

  @inline(__always)
  private mutating func touchAgent(_ number: Int) {
    guard !agents[number].isTouched else { return }
    agents[number].isTouched = true
    touchedAgents.append(Int32(truncatingIfNeeded: number))
  }

  // MARK: Phrases

  @inline(__always)
  private mutating func raise(_ sign: OperationSign, _ source: EvidenceSource, to strength: Float) {
    guard strength > 0 else { return }
    if source.operation >= 0 {
      operations.raise(sign, of: Int(source.operation), to: strength)
    } else {
      touchAgent(Int(source.agent))
      agents[Int(source.agent)].own.raise(sign, to: strength)
    }
  }

  private mutating func count(_ match: PhraseMatch, _ leading: LeadingWords, in text: RequestText) {
    let isPasted = text.words[match.words.lowerBound].region.contains(.pasted)
    let form = WordForm.of(text.words[match.words])
    for number in index.trie.patterns(at: match.node) {
      let pattern = index.patterns[Int(number)]
      let source = pattern.source
      let operation = Int(source.operation)
      let worth = pattern.worth(left: match.share, isPasted: isPasted)
      guard worth > 0 else { continue }
      switch source.kind {
      case .signature: raise(.signature, source, to: worth)
      case .phrase: raise(pattern.form == form ? .phrase : .inflectedPhrase, source, to: worth)
      case .verb:
        raise(.verb, source, to: worth)
        if operation >= 0 {
          operations.noteVerb(match.words.lowerBound, of: operation)
          if match.words.lowerBound == leading.word, pattern.form == form {
            operations.noteOrder(of: operation)
          }
        }
        if match.words.contains(leading.verb) { raise(.leadingVerb, source, to: pattern.share) }
      case .object:
        raise(.object, source, to: worth)
        if operation >= 0 { operations.noteObject(match.words.lowerBound, of: operation) }
        if match.words.contains(leading.object) { raise(.leadingObject, source, to: pattern.share) }
      case .trigger, .name:
        touchAgent(Int(source.agent))
        agents[Int(source.agent)].raise(source.kind == .trigger ? .trigger : .name, to: worth)
      default: break
      }
    }
  }

  /// Counts a neighbour's phrase: it says to what something is done, never what.
  private mutating func countShared(_ match: PhraseMatch) {
    for number in index.trie.patterns(at: match.node) {
      let pattern = index.patterns[Int(number)]
      guard pattern.source.kind == .object else { continue }
      let worth = 0.6 * pattern.worth(left: match.share, isPasted: false)
      raise(.object, pattern.source, to: worth)
      if pattern.source.operation >= 0 {
        operations.noteObject(match.words.lowerBound, of: Int(pattern.source.operation))
      }
    }
  }

  // MARK: Families

  private mutating func countFamilies(_ words: Range<Int>, of text: RequestText) {
    counts += 1
    for number in text.families(in: words) {
      let match = text.families[number]
      let family = Int(match.family)
      guard familyCounts[family] != counts else { continue }
      familyCounts[family] = counts
      let share = index.lexicon.familyShare[family]
      for entry in index.lexicon.verbs.range(of: match.family) {
        let operation = Int(index.lexicon.verbs[entry])
        operations.raise(.synonym, of: operation, to: share)
        operations.noteVerb(match.word, of: operation)
      }
      for entry in index.lexicon.objects.range(of: match.family) {
        let operation = Int(index.lexicon.objects[entry])
        operations.raise(.kin, of: operation, to: share)
        operations.noteObject(match.word, of: operation)
      }
      for entry in index.lexicon.bareAgents.range(of: match.family) {
        let claim = index.lexicon.bareAgents[entry]
        touchAgent(Int(claim.holder))
        agents[Int(claim.holder)][.bareFamily] += claim.weight
      }
      operations.add(index.lexicon.families, of: match.family, times: 1, to: .family)
    }
  }

  // MARK: Words

  private mutating func count(_ word: RequestWord) {
    guard word.isContent else { return }
    countLearned(word)
    guard word.term >= 0 else {
      examples.countUnknown()
      return
    }
    let worth = word.worth
    for entry in index.mentions.range(of: word.term) {
      let mention = index.mentions[entry]
      let agent = Int(mention.agent)
      touchAgent(agent)
      if index.isBare[agent] {
        agents[agent][.bareMention] += mention.weight * worth
        agents[agent].raise(.bareBest, to: mention.weight * worth)
      } else {
        agents[agent][.mention] += mention.weight * worth
      }
    }
    operations.add(index.lexicon.words, of: word.term, times: worth, to: .lexicon)
    examples.count(word.term, worth, index)
  }

  private mutating func countLearned(_ word: RequestWord) {
    let number = index.learned.number(of: word)
    guard number >= 0 else { return }
    operations.add(index.learned.ofOperations, of: number, times: 1, to: .learned)
    index.learned.forEachAgent(of: number) { agent, weight in
      touchAgent(agent)
      agents[agent][.learnedOfAgent] += weight
    }
  }

  /// Turns what was counted of the examples into signs.
  private mutating func closeExamples() {
    let length = max(0.5, examples.length).squareRoot()
    for example in examples.touched {
      let target = index.examples.targets[Int(example)]
      let likeness = examples.likeness(to: example, target, length)
      let number = Int(target.number)
      switch target.meaning {
      case .operation: operations.liken(number, to: example, likeness)
      case .summary: operations.raise(.summary, of: number, to: likeness)
      case .agent:
        touchAgent(number)
        if likeness > agents[number].own[.example] { agents[number].own.exampleNumber = example }
        agents[number].own.raise(.example, to: likeness)
      case .counterexample:
        touchAgent(number)
        agents[number].raise(.counterexample, to: likeness)
      }
    }
  }

  // MARK: Standings

  /// The best standings of the agents that anything speaks for, one an agent, best first.
  mutating func standings(_ weights: FittedWeights) -> [Standing] {
    for number in touchedAgents {
      let signs = agents[Int(number)]
      let base = (signs.values * weights.agent).sum() + (signs.own.values * weights.operation).sum()
      // What was learned of an agent only adds to what else speaks for it.
      let isMeant = base - signs[.learnedOfAgent] * weights[.learnedOfAgent] > 0
      agents[Int(number)].isMeant = isMeant
      agents[Int(number)].base = max(0, base)
      agents[Int(number)].score = isMeant ? base : 0
      agents[Int(number)].operation = -1
    }
    for block in operations.touched {
      let (scores, isMeant) = operations.scores(of: Int(block), weights.operation)
      for lane in 0..<8 where isMeant[lane] {
        let operation = Int(block) * 8 + lane
        let agent = Int(index.agentOfOperation[operation])
        touchAgent(agent)
        agents[agent].isMeant = true
        let score = agents[agent].base + scores[lane]
        let best = (score: agents[agent].score, operation: agents[agent].operation)
        if score > best.score || score == best.score && best.operation > operation {
          agents[agent].score = score
          agents[agent].operation = Int32(truncatingIfNeeded: operation)
        }
      }
    }
    var ranking = Ranking()
    for number in touchedAgents where agents[Int(number)].isMeant {
      let agent = agents[Int(number)]
      ranking.add(Ranking.Entry(agent: number, operation: agent.operation, score: agent.score))
    }
    return ranking.entries.map { entry in
      let agent = agents[Int(entry.agent)]
      return Standing(
        agent: Int(entry.agent), operation: Int(entry.operation), score: entry.score,
        signs: entry.operation < 0 ? agent.own : operations.signs(of: Int(entry.operation)),
        common: agent.values)
    }
  }
}
