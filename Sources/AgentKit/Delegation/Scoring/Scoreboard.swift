/// Adds up what speaks for whom in a stretch of words. The stretch may grow: more words are counted on top.
struct Scoreboard {
  var operations: OperationBoard
  var agents: [AgentSigns]
  private(set) var touchedAgents: [Int32] = []
  var examples: ExampleBoard
  /// Per family, the last count that met it.
  var familyCounts: [UInt32]
  private(set) var counts: UInt32 = 0
  let index: DelegationIndex
  /// The words counted so far.
  private(set) var words = 0..<0
  /// The first verb and thing among them.
  private(set) var leading = LeadingWords()

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
    counts &+= 1
  }

  // MARK: Counting

  /// Counts some words, and those of a neighbour that say to what something is done.
  mutating func count(
    _ words: Range<Int>, shared: Range<Int>? = nil, of text: RequestText, _ matches: PhraseMatches
  ) {
    begin(words, LeadingWords(words, of: text, matches, index), of: text, matches)
    for number in shared ?? 0..<0 {
      for match in matches.beginning(at: number) { countShared(matches.matches[match]) }
    }
    close()
  }

  /// Counts the words from those counted so far up to another, as if all had been counted at once.
  mutating func extend(to end: Int, of text: RequestText, _ matches: PhraseMatches) {
    let whole = words.lowerBound..<end
    let leading = LeadingWords(whole, of: text, matches, index)
    if leading.leadsLike(self.leading) {
      self.leading = leading
      add(words.upperBound..<end, of: text, matches)
      words = whole
    } else {
      begin(whole, leading, of: text, matches)
    }
    close()
  }

  private mutating func begin(
    _ words: Range<Int>, _ leading: LeadingWords, of text: RequestText, _ matches: PhraseMatches
  ) {
    clear()
    self.words = words
    self.leading = leading
    add(words, of: text, matches)
  }

  private mutating func add(_ words: Range<Int>, of text: RequestText, _ matches: PhraseMatches) {
    for number in words {
      for match in matches.beginning(at: number) { count(matches.matches[match], leading, in: text) }
      if text.words[number].isContent { count(text.words[number]) }
    }
    countFamilies(words, of: text)
  }

  /// Derives what follows from what was counted.
  private mutating func close() {
    operations.forgetExamples()
    for number in touchedAgents { agents[Int(number)].forgetExamples() }
    likenExamples()
    operations.combine()
  }

  @inline(__always)
  mutating func touchAgent(_ number: Int) {
    guard !agents[number].isTouched else { return }
    agents[number].isTouched = true
    touchedAgents.append(Int32(truncatingIfNeeded: number))
  }

  // MARK: Standings

  /// The best standings of the agents that anything speaks for, one an agent, best first.
  mutating func standings(_ weights: FittedWeights) -> [Standing] {
    for number in touchedAgents { agents[Int(number)].weigh(weights) }
    for block in operations.touched { rank(Int(block), weights) }
    var ranking = Ranking()
    for number in touchedAgents where agents[Int(number)].isMeant {
      ranking.add(
        Ranking.Entry(
          agent: number, operation: agents[Int(number)].operation, score: agents[Int(number)].score))
    }
    return ranking.entries.map { entry in
      Standing(
        agent: Int(entry.agent), operation: Int(entry.operation), score: entry.score,
        signs: entry.operation < 0
          ? agents[Int(entry.agent)].own : operations.signs(of: Int(entry.operation)),
        common: agents[Int(entry.agent)].values)
    }
  }

  /// Lets a block's operations stand for their agents.
  private mutating func rank(_ block: Int, _ weights: FittedWeights) {
    let (scores, signs) = operations.scores(of: block, weights.operation)
    // No sign is negative: without a sum nothing speaks for an operation.
    for lane in 0..<8 where signs[lane] > 0 {
      let operation = block * 8 + lane
      let agent = Int(index.agentOfOperation[operation])
      touchAgent(agent)
      agents[agent].isMeant = true
      let score = agents[agent].base + scores[lane]
      let best = agents[agent].score
      if score > best || score == best && agents[agent].operation > operation {
        agents[agent].score = score
        agents[agent].operation = Int32(truncatingIfNeeded: operation)
      }
    }
  }
}
