/// How much of a clause an agent can account for, and what the rest is about.
struct Coverage: Sendable {
  /// The share of the subject words that the agent knows, from 0 to 1.
  private(set) var share = 0.0
  /// How telling the strongest of them is, from 0 (everyday words) to 1 (nobody else's phrase).
  private(set) var anchor = 0.0
  /// The sum over words of how much they belong to the trade of any agent.
  private(set) var domain = 0.0
  /// How much the words that nobody here uses are about everyday life.
  private(set) var elsewhere = 0.0
  /// The number of words of other trades.
  private(set) var otherTrade = 0.0
  /// The number of words that are neither English nor anybody's.
  private(set) var unknown = 0.0

  init(of agent: Int, in words: Range<Int>, of request: ReadRequest) {
    // Per word of the clause, how well the agent's phrases know it.
    withUnsafeTemporaryAllocation(of: Float.self, capacity: words.count) { known in
      known.initialize(repeating: 0)
      find(words, of: request, in: agent, known)
      judge(words, of: request, by: agent, known)
    }
  }

  /// Finds the words that phrases of the agent hold.
  private mutating func find(
    _ words: Range<Int>, of request: ReadRequest, in agent: Int,
    _ known: UnsafeMutableBufferPointer<Float>
  ) {
    let (matches, index) = (request.matches, request.index)
    for word in words {
      for number in matches.beginning(at: word) {
        let match = matches.matches[number]
        var worth: Float = 0
        for place in index.trie.places(at: match.node) where Int(index.patterns[place].source.agent) == agent
        {
          let pattern = index.patterns[place]
          worth = max(worth, pattern.source.kind == .verb ? 0.6 : 1)
          anchor = max(anchor, Double(Self.anchor(pattern)))
        }
        guard worth > 0 else { continue }
        for word in match.words.clamped(to: words) {
          known[word - words.lowerBound] = max(known[word - words.lowerBound], worth)
        }
      }
    }
  }

  private mutating func judge(
    _ words: Range<Int>, of request: ReadRequest, by agent: Int, _ known: UnsafeMutableBufferPointer<Float>
  ) {
    let (all, index) = (request.text.words, request.index)
    var total: Float = 0
    var explained: Float = 0
    for number in words where all[number].isContent {
      let word = all[number]
      let weight = Self.weight(of: word)
      total += weight
      let familiarity = max(known[number - words.lowerBound], familiarity(of: word, to: agent, in: index))
      explained += weight * familiarity
      judge(word, weight, familiarity, in: index)
    }
    share = total > 0 ? Double(explained / total) : 0
  }

  private mutating func judge(
    _ word: RequestWord, _ weight: Float, _ familiarity: Float, in index: DelegationIndex
  ) {
    let domain = word.term >= 0 ? index.domain[Int(word.term)] : 0
    self.domain += Double(domain * weight)
    guard !word.region.contains(.identifier), !word.region.contains(.pasted) else { return }
    if domain < 0.5, word.known.kinds.contains(.trade) {
      otherTrade += 1
    } else if domain < 0.4, word.known.kinds.contains(.everyday) {
      elsewhere += 1
    } else if word.level > 0, domain < 0.3 {
      elsewhere += 0.3 * Double(1 - familiarity)
    } else if word.level == 0, word.term < 0 {
      unknown += 1
    }
  }

  private static func anchor(_ pattern: Pattern) -> Float {
    switch pattern.source.kind {
    case .phrase, .signature, .trigger, .name:
      pattern.isAmbiguous ? 0.4 : min(1, 0.7 + 0.15 * Float(pattern.words)) * pattern.agentRarity
    case .object: (pattern.isAmbiguous ? 0.3 : pattern.words > 1 ? 0.9 : 0.75) * pattern.agentRarity
    default: pattern.isAmbiguous ? 0.15 : 0.35 * pattern.agentRarity
    }
  }

  /// How much a word weighs in a request: names and identifiers little, for they are about nothing.
  private static func weight(of word: RequestWord) -> Float {
    if word.region.contains(.identifier) { return 0.2 }
    if word.region.contains(.pasted) { return 0.1 }
    return word.level == 1 ? 0.6 : word.level == 2 ? 0.9 : 1
  }

  /// How well an agent's own texts know a word.
  private mutating func familiarity(of word: RequestWord, to agent: Int, in index: DelegationIndex) -> Float {
    guard word.term >= 0 else { return 0 }
    var best: Float = 0
    for entry in index.mentions.range(of: word.term) where Int(index.mentions[entry].agent) == agent {
      let weight = index.mentions[entry].weight
      best = max(best, min(1, 0.3 + weight))
      if word.level == 0 { anchor = max(anchor, 0.7 * Double(weight)) }
    }
    for entry in index.examples.agents.range(of: word.term) where Int(index.examples.agents[entry]) == agent {
      return max(best, 0.4)
    }
    return best
  }
}
