/// What tells a request that belongs to its best candidate from one that belongs to nobody.
package enum AcceptanceTrait: Int, CaseIterable, Sendable {
  /// Always one.
  case bias
  /// The candidate's phrases.
  case phrase
  /// The candidate's signatures.
  case signature
  /// Its verb and object together.
  case pair
  /// Words whose families its declaration has.
  case family
  /// Words of its declaration.
  case lexicon
  /// Likeness to its most similar example.
  case example
  /// What its definition mentions.
  case mention
  /// Its lead over the next agent.
  case margin
  /// How telling the strongest word is.
  case anchor
  /// The share of the subject words that it accounts for.
  case coverage
  /// Words of the trade.
  case domain
  /// Common words that are about something else.
  case elsewhere
  /// Words of other trades.
  case otherTrade
  /// Words that show another sense of an ambiguous one.
  case conflict
  /// Words that nobody knows.
  case unknown
  /// How surely a word names the agent's own ground.
  case home
  /// Words of other trades, as far as none names the agent's own ground.
  case stranger
  /// What its words were learned to say about belonging to anybody.
  case learned
  /// Names that nobody would take for a word.
  case madeNames
  /// Nothing is said but what to do, and names of things.
  case namedOrder

  // An agent without operations has only its definition to go by, so its traits weigh differently.

  /// One for an agent without operations.
  case bare
  /// What its definition mentions.
  case bareMention
  /// Words whose families its definition has.
  case bareFamily
  /// Its lead over the next agent.
  case bareMargin
  /// The share of the subject words that it accounts for.
  case bareCoverage
  /// How telling its strongest word is.
  case bareAnchor
  /// Common words that are about something else.
  case bareElsewhere
  /// Words that show another sense.
  case bareConflict
}

/// The traits of one request, or of one of its clauses.
struct Acceptance: Sendable {
  private(set) var traits = SIMD32<Double>()

  init(_ standings: [Standing], in words: Range<Int>, of request: ReadRequest) {
    guard let best = standings.first else { return }
    let index = request.index
    let margin = Double(best.score - (standings.count > 1 ? standings[1].score : 0))
    let coverage = Coverage(of: best.agent, in: words, of: request)
    let conflict = Double(min(3, request.senseConflicts))
    if index.agents[best.agent].operations.isEmpty {
      self[.bare] = 1
      self[.bareMention] = min(3, Double(best.common[AgentSign.bareMention.rawValue]))
      self[.bareFamily] = min(3, Double(best.common[AgentSign.bareFamily.rawValue]))
      self[.bareMargin] = min(4, margin)
      self[.bareCoverage] = coverage.share
      self[.bareAnchor] = coverage.anchor
      self[.bareElsewhere] = min(4, coverage.elsewhere)
      self[.bareConflict] = conflict
      return
    }
    let signs = best.signs
    self[.bias] = 1
    // What a definition quotes as its trigger is a phrase of its own.
    let trigger = best.common[AgentSign.trigger.rawValue]
    self[.phrase] = Double(max(signs[.phrase], 0.6 * signs[.inflectedPhrase], trigger))
    self[.signature] = Double(signs[.signature])
    self[.pair] = Double(signs[.pair])
    self[.family] = min(2, Double(signs[.family]))
    self[.lexicon] = min(2, Double(signs[.lexicon]))
    self[.example] = Double(signs[.example])
    self[.mention] = min(2, Double(best.common[AgentSign.mention.rawValue]))
    self[.margin] = min(4, margin)
    self[.anchor] = coverage.anchor
    self[.coverage] = coverage.share
    self[.domain] = min(3, coverage.domain)
    self[.elsewhere] = min(4, coverage.elsewhere)
    self[.otherTrade] = min(3, coverage.otherTrade)
    self[.unknown] = min(3, coverage.unknown)
    self[.conflict] = conflict
    let ground = HomeGround(of: best.agent, in: words, of: request)
    self[.home] = ground.home
    self[.stranger] = ground.stranger
    self[.learned] = index.learned.belonging(of: request.text.words[words])
    let named = NamedThings(in: words, of: request.text)
    self[.madeNames] = Double(min(2, named.made))
    self[.namedOrder] = named.isOrder ? 1 : 0
  }

  subscript(trait: AcceptanceTrait) -> Double {
    get { traits[trait.rawValue] }
    set { traits[trait.rawValue] = newValue }
  }

  /// Whether nothing speaks for anybody.
  private var isEmpty: Bool { self[.bias] == 0 && self[.bare] == 0 }

  /// The probability that the request belongs to one of the agents.
  func belongs(_ weights: FittedWeights) -> Double {
    isEmpty ? 0 : Logistic.probability(traits.dot(weights.belonging))
  }

  /// The probability that the best candidate is right.
  func isRight(_ weights: FittedWeights) -> Double {
    isEmpty ? 0 : Logistic.probability(traits.dot(weights.rightness))
  }
}
