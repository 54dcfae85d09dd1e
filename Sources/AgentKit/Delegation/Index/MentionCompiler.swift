/// Counts the words of definitions and makes mentions of them.
struct MentionCompiler {
  /// Per term, for the definition at hand: the weighted number of mentions, and the best place.
  private var frequency: [Float] = []
  private var place: [(line: Int32, kind: EvidenceKind, weight: Float)] = []
  private var touched: [Int32] = []
  private var length: Float = 0
  private var pending: [(term: Int32, entry: Mention)] = []

  /// Takes in a text of the definition at hand.
  mutating func add(
    _ text: DeclaredText, line: Int, _ kind: EvidenceKind, _ weight: Float, _ terms: inout TermTable
  ) {
    // The length is summed text by text.
    var length: Float = 0
    for word in text where !word.isStop {
      let term = Int(terms.number(of: word))
      while frequency.count <= term {
        frequency.append(0)
        place.append((0, .body, 0))
      }
      if frequency[term] == 0 { touched.append(Int32(term)) }
      frequency[term] += weight
      if place[term].weight < weight { place[term] = (Int32(line), kind, weight) }
      length += weight
    }
    self.length += length
  }

  /// Ends the definition at hand: its counts become mentions.
  mutating func closeDefinition(_ agent: Int32, _ terms: inout TermTable) {
    let norm =
      FieldWeights.saturation
      * (1 - FieldWeights.lengthShare + FieldWeights.lengthShare * length / FieldWeights.usualLength)
    for term in touched {
      let count = frequency[Int(term)]
      let weight = count / (count + norm)
      let best = place[Int(term)]
      pending.append((term, Mention(agent: agent, line: best.line, kind: best.kind, weight: weight)))
      terms.spread[Int(term)] += weight
      frequency[Int(term)] = 0
      place[Int(term)] = (0, .body, 0)
    }
    touched.removeAll(keepingCapacity: true)
    length = 0
  }

  /// All mentions. A definition claims the words that it repeats for its trade.
  func finished(_ terms: inout TermTable) -> Postings<Mention> {
    for (term, mention) in pending where mention.kind != .body {
      terms.claim(term, mention.weight * (terms.isJargon(term) ? 1 : 0.6))
    }
    var mentions = Postings(pending, terms: terms.count)
    let spread = terms.spread
    mentions.update { term, mention in mention.weight *= FieldWeights.rarity(spread: spread[Int(term)]) }
    return mentions
  }
}

/// A definition's word.
struct Mention: Sendable {
  let agent: Int32
  let line: Int32
  let kind: EvidenceKind
  /// Its part of the agent's BM25F score.
  var weight: Float
}
