/// Adds up what speaks for whom in a stretch of words. The stretch may grow: more words are counted on top.
struct Scoreboard: ~Copyable {
  var operations: OperationBoard
  var agents: Cells<AgentSigns>
  private(set) var touchedAgents: [Int32] = []
  var examples: ExampleBoard
  /// Per family, the last count that met it.
  var familyCounts: Cells<UInt32>
  private(set) var counts: UInt32 = 0
  private var ranking = Ranking()
  let index: DelegationIndex
  /// The words counted so far.
  private(set) var words = 0..<0
  /// The first verb and thing among them.
  private(set) var leading = LeadingWords()

  init(_ index: DelegationIndex) {
    self.index = index
    operations = OperationBoard(count: index.operations.count)
    agents = Cells(repeating: AgentSigns(), count: index.agents.count)
    examples = ExampleBoard(count: index.examples.targets.count)
    familyCounts = Cells(repeating: 0, count: index.lexicon.familyShare.count)
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
  mutating func count(_ words: Range<Int>, shared: Range<Int>? = nil, of request: ReadRequest) {
    begin(words, LeadingWords(words, of: request), of: request)
    if let shared { countShared(shared, of: request) }
    close(request.index)
  }

  /// Counts the words from those counted so far up to another, as if all had been counted at once.
  mutating func extend(to end: Int, of request: ReadRequest) {
    let whole = words.lowerBound..<end
    let leading = LeadingWords(whole, of: request)
    if leading.leadsLike(self.leading) {
      self.leading = leading
      operations.forgetExamples()
      for number in touchedAgents { agents[Int(number)].forgetExamples() }
      add(words.upperBound..<end, of: request)
      words = whole
    } else {
      begin(whole, leading, of: request)
    }
    close(request.index)
  }

  private mutating func begin(_ words: Range<Int>, _ leading: LeadingWords, of request: ReadRequest) {
    clear()
    self.words = words
    self.leading = leading
    add(words, of: request)
  }

  private mutating func add(_ words: Range<Int>, of request: ReadRequest) {
    // What is asked for again and again is taken once, for taking it is what would cost most.
    let (all, matches, index) = (request.text.words, request.matches, request.index)
    for number in words {
      for match in matches.beginning(at: number) { count(matches.matches[match], leading, in: all, index) }
      if all[number].isContent { count(all[number], index) }
      // The word before it may be counted already, but it belongs to the same stretch.
      if number > self.words.lowerBound { countLearned(all[number].learnedPair, index) }
    }
    countFamilies(words, of: request.text, index)
  }

  /// Derives what follows from what was counted.
  private mutating func close(_ index: DelegationIndex) {
    likenExamples(index.examples)
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
    operations.weigh(by: weights.operation)
    let agentOfOperation = index.agentOfOperation
    for block in operations.touched { rank(Int(block), agentOfOperation) }
    ranking.clear()
    for number in touchedAgents where agents[Int(number)].isMeant {
      ranking.add(
        Ranking.Entry(
          agent: number, operation: agents[Int(number)].operation, score: agents[Int(number)].score))
    }
    var standings: [Standing] = []
    standings.reserveCapacity(ranking.entries.count)
    for entry in ranking.entries {
      var standing = Standing(agent: Int(entry.agent), operation: Int(entry.operation), score: entry.score)
      if standings.count < Standing.mostExplained {
        standing.signs =
          entry.operation < 0 ? agents[Int(entry.agent)].own : operations.signs(of: Int(entry.operation))
        standing.common = agents[Int(entry.agent)].values
      }
      standings.append(standing)
    }
    return standings
  }

  /// Lets a block's operations stand for their agents.
  private mutating func rank(_ block: Int, _ agentOfOperation: [Int32]) {
    let (scores, signs) = operations.scores(of: block)
    let first = agentOfOperation[block * 8]
    if first == agentOfOperation[min(block * 8 + 7, agentOfOperation.count - 1)] {
      rank(block, of: Int(first), scores, signs)
      return
    }
    var agent: Int32 = -1
    var (base, best, operation): (Float, Float, Int32) = (0, 0, -1)
    // No sign is negative: without a sum nothing speaks for an operation.
    for lane in 0..<8 where signs[lane] > 0 {
      let number = block * 8 + lane
      // The operations of an agent stand side by side.
      if agentOfOperation[number] != agent {
        if agent >= 0 { agents[Int(agent)].stand(best, operation) }
        agent = agentOfOperation[number]
        touchAgent(Int(agent))
        (base, best, operation) = agents[Int(agent)].bestSoFar
      }
      let score = base + scores[lane]
      if score > best || score == best && operation > number {
        best = score
        operation = Int32(truncatingIfNeeded: number)
      }
    }
    if agent >= 0 { agents[Int(agent)].stand(best, operation) }
  }

  /// The same where all operations of a block are one agent's, as most are.
  private mutating func rank(
    _ block: Int, of agent: Int, _ scores: OperationBoard.Block, _ signs: OperationBoard.Block
  ) {
    guard signs.total > 0 else { return }
    touchAgent(agent)
    let (base, best, operation) = agents[agent].bestSoFar
    let sums = (base + scores).replacing(with: -.infinity, where: signs .<= 0)
    var lane = 0
    for other in 1..<8 where sums[other] > sums[lane] { lane = other }
    let number = Int32(truncatingIfNeeded: block * 8 + lane)
    let isBetter = sums[lane] > best || sums[lane] == best && operation > number
    agents[agent].stand(isBetter ? sums[lane] : best, isBetter ? number : operation)
  }
}
