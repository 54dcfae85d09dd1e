/// How much of a request an agent can account for.
struct Coverage: Sendable {
  /// The share of the subject words that the agent knows, from 0 to 1.
  var share = 0.0
  /// How telling the strongest of them is, from 0 (everyday words) to 1 (nobody else's phrase).
  var anchor = 0.0

  init(of agent: Int, in text: RequestText, _ matches: PhraseMatches, _ index: DelegationIndex) {
    var known = Array(repeating: Float(0), count: text.words.count)
    for match in matches.matches {
      for number in index.trie.patterns(at: match.node) {
        let pattern = index.patterns[Int(number)]
        guard Int(pattern.source.agent) == agent else { continue }
        for word in match.words { known[word] = 1 }
        anchor = max(anchor, Double(Self.anchor(pattern)))
      }
    }
    var total: Float = 0
    var explained: Float = 0
    for (number, word) in text.words.enumerated() where word.isContent {
      let weight = Self.weight(of: word)
      total += weight
      explained += weight * max(known[number], familiarity(of: word, to: agent, in: index))
    }
    share = total > 0 ? Double(explained / total) : 0
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
      best = max(best, min(1, 0.5 + weight))
      if word.level == 0 { anchor = max(anchor, 0.7 * Double(weight)) }
    }
    for entry in index.exampleMentions.range(of: word.term) {
      let example = index.examples[Int(index.exampleMentions[entry].example)]
      if Int(example.source.agent) == agent, !example.isCounterexample {
        return max(best, 0.8)
      }
    }
    return best
  }
}
