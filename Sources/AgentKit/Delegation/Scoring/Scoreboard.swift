/// What speaks for one operation, or for an agent alone, in one clause.
struct Signs: Sendable {
  var phrase: Float = 0
  var signature: Float = 0
  var verb: Float = 0
  var object: Float = 0
  var example: Float = 0

  /// The example that it is most like; negative where there is none.
  var exampleNumber: Int32 = -1

  /// Whether it says to what something is done, and not only what.
  var isAnchored: Bool { phrase > 0 || signature > 0 || object > 0 }

  /// Counts a phrase of a kind; of several the most telling counts.
  mutating func add(_ kind: EvidenceKind, _ worth: Float) {
    switch kind {
    case .phrase: phrase = max(phrase, worth)
    case .signature: signature = max(signature, worth)
    case .verb: verb = max(verb, worth)
    case .object: object = max(object, worth)
    default: break
    }
  }

  /// Counts an example.
  mutating func add(example number: Int32, likeness: Float) {
    guard likeness > example else { return }
    example = likeness
    exampleNumber = number
  }

  var isEmpty: Bool { phrase == 0 && signature == 0 && verb == 0 && object == 0 && example == 0 }

  var score: Float {
    typealias Weight = FittedWeights.Sign
    var score = Weight.phrase * phrase + Weight.signature * signature
    score += Weight.verb * verb + Weight.object * object + Weight.example * example
    if verb > 0, object > 0 { score += Weight.pair }
    return score
  }
}

/// What speaks for an agent as a whole in one clause.
struct AgentSigns: Sendable {
  var mention: Float = 0
  var trigger: Float = 0
  var name: Float = 0
  var counterexample: Float = 0
  var own = Signs()

  var score: Float {
    typealias Weight = FittedWeights.Sign
    return Weight.mention * mention + Weight.trigger * trigger + Weight.name * name
      + Weight.counterexample * counterexample + own.score
  }
}

/// A candidate of one clause.
struct Standing: Sendable {
  var agent: Int
  /// Negative where no operation stands out.
  var operation: Int
  var score: Float
  /// Whether something says to what its operation is done.
  var isAnchored = false
}

/// Adds up what speaks for whom. One board serves a whole request, clause after clause.
struct Scoreboard {
  private(set) var operations: [Signs]
  private(set) var agents: [AgentSigns]
  private var examples: [Float]
  private var touchedExamples: [Int32] = []
  private let index: DelegationIndex

  init(_ index: DelegationIndex) {
    self.index = index
    operations = Array(repeating: Signs(), count: index.operations.count)
    agents = Array(repeating: AgentSigns(), count: index.agents.count)
    examples = Array(repeating: 0, count: index.examples.count)
  }

  /// Forgets everything.
  mutating func clear() {
    for number in operations.indices { operations[number] = Signs() }
    for number in agents.indices { agents[number] = AgentSigns() }
    for number in touchedExamples { examples[Int(number)] = 0 }
    touchedExamples.removeAll(keepingCapacity: true)
  }

  /// Counts some words of a request.
  ///
  /// - Parameters:
  ///   - share: How much they count, from 0 to 1.
  ///   - verbs: Whether they may say what is to be done, or only to what.
  mutating func count(
    _ words: Range<Int>, of text: RequestText, _ matches: PhraseMatches, share: Float = 1, verbs: Bool = true
  ) {
    var length: Float = 0
    for number in words {
      let word = text.words[number]
      for match in matches.beginning(at: number) { count(matches.matches[match], share, verbs, in: text) }
      guard word.isContent, word.term >= 0 else {
        if word.isContent { length += 0.3 }
        continue
      }
      let worth = share * word.worth
      for entry in index.mentions.range(of: word.term) {
        let mention = index.mentions[entry]
        agents[Int(mention.agent)].mention += mention.weight * worth
      }
      let rarity = index.exampleRarity[Int(word.term)]
      length += rarity * rarity
      for entry in index.exampleMentions.range(of: word.term) {
        let mention = index.exampleMentions[entry]
        guard verbs else { break }
        if examples[Int(mention.example)] == 0 { touchedExamples.append(mention.example) }
        examples[Int(mention.example)] += mention.weight * rarity * worth
      }
    }
    requestLength += length
  }
  private var requestLength: Float = 0

  private mutating func count(_ match: PhraseMatch, _ share: Float, _ verbs: Bool, in text: RequestText) {
    let isPasted = text.words[match.words.lowerBound].region.contains(.pasted)
    for number in index.trie.patterns(at: match.node) {
      let pattern = index.patterns[Int(number)]
      let operation = Int(pattern.source.operation)
      let agent = Int(pattern.source.agent)
      let worth = pattern.worth(isCovered: match.isCovered, isPasted: isPasted) * share
      switch pattern.source.kind {
      case .trigger: agents[agent].trigger = max(agents[agent].trigger, worth)
      case .name: agents[agent].name = max(agents[agent].name, worth)
      case .verb where !verbs, .phrase where !verbs, .signature where !verbs: break
      default:
        if operation < 0 {
          agents[agent].own.add(pattern.source.kind, worth)
        } else {
          operations[operation].add(pattern.source.kind, worth)
        }
      }
    }
  }

  /// Turns what was counted of the examples into signs.
  mutating func close() {
    let length = max(0.5, requestLength).squareRoot()
    requestLength = 0
    for number in touchedExamples {
      let example = index.examples[Int(number)]
      let likeness = min(1, examples[Int(number)] / (example.length * length))
      let agent = Int(example.source.agent)
      let operation = Int(example.source.operation)
      if example.isCounterexample {
        agents[agent].counterexample = max(agents[agent].counterexample, likeness)
      } else if operation >= 0 {
        operations[operation].add(example: number, likeness: likeness)
      } else {
        agents[agent].own.add(example: number, likeness: likeness)
      }
    }
  }

  /// The best standing of every agent that anything speaks for, best first.
  func standings() -> [Standing] {
    var standings: [Standing] = []
    for number in agents.indices {
      let common = agents[number].score
      var best = Standing(agent: number, operation: -1, score: common)
      for operation in index.agents[number].operations where !operations[operation].isEmpty {
        let score = common + operations[operation].score
        if score > best.score {
          best = Standing(
            agent: number, operation: operation, score: score, isAnchored: operations[operation].isAnchored)
        }
      }
      if best.score > 0 { standings.append(best) }
    }
    // Equal scores keep the order of the agents' names, whatever order they were given in.
    standings.sort {
      $0.score != $1.score ? $0.score > $1.score : index.agents[$0.agent].name < index.agents[$1.agent].name
    }
    return standings
  }
}
