/// Every fitted number of the router.
///
/// `RoutingFit` fits them to labelled requests, and the result prints as this table.
package struct FittedWeights: Sendable {
  /// What each sign of an operation adds to its score, in the order of `OperationSign`.
  package var operation = SIMD16<Float>()
  /// What each sign of an agent adds to its score, in the order of `AgentSign`.
  package var agent = SIMD8<Float>()
  /// What each trait adds to the log-odds that a request belongs to one of the agents, in the order of
  /// `AcceptanceTrait`.
  package var belonging = SIMD32<Double>()
  /// What each trait adds to the log-odds that the best candidate is right.
  package var rightness = SIMD32<Double>()

  /// What each trait of a clause adds to the log-odds that it is a step of its own, in the order of `StepTrait`.
  package var steps = SIMD32<Double>()

  /// From this probability of belonging on, a request is delegated.
  package var threshold = 0.5
  /// From this probability on a step is delegated where another one of the request is.
  let furtherThreshold = 0.3
  /// From this score on a clause can be a step of its own.
  let step: Float = 2

  init() {}

  package subscript(sign: OperationSign) -> Float {
    get { operation[sign.rawValue] }
    set { operation[sign.rawValue] = newValue }
  }

  package subscript(sign: AgentSign) -> Float {
    get { agent[sign.rawValue] }
    set { agent[sign.rawValue] = newValue }
  }

  /// What a match found by a kind of evidence adds to a score.
  func weight(of kind: EvidenceKind) -> Float {
    switch kind {
    case .phrase: self[.phrase]
    case .signature: self[.signature]
    case .verb: self[.verb]
    case .object: self[.object]
    case .example: self[.example]
    case .summary: self[.summary]
    case .trigger: self[.trigger]
    case .name: self[.name]
    case .description, .whenToUse, .capability, .heading, .body: self[.mention]
    case .learned: self[.learned]
    }
  }

  /// Where every fit begins: all signs alike, all traits silent, and what is promised or known of agents without
  /// operations as it is in use.
  package static let initial: FittedWeights = {
    var weights = current
    weights.operation = SIMD16(repeating: 1)
    weights[.mention] = 1
    weights.steps = SIMD32()
    weights.threshold = 0.5
    for trait in AcceptanceTrait.allCases where trait.rawValue < AcceptanceTrait.bare.rawValue {
      weights.belonging[trait.rawValue] = 0
      weights.rightness[trait.rawValue] = 0
    }
    return weights
  }()

  /// The numbers in use.
  ///
  /// `swift run -c release benchmarks refit --write` fits them anew to `Tests/Fixtures/routing` and writes them here.
  package static let current: FittedWeights = {
    var weights = FittedWeights()
    weights[.phrase] = 1.641
    weights[.inflectedPhrase] = 0.213
    weights[.signature] = 1.264
    weights[.verb] = 0.399
    weights[.leadingVerb] = 1.294
    weights[.synonym] = 0.8
    weights[.object] = 0.462
    weights[.learned] = 1.0
    weights[.leadingObject] = 0.268
    weights[.pair] = 0.7
    weights[.leadingPair] = 0.237
    weights[.example] = 1.759
    weights[.summary] = 0.825
    weights[.kin] = 0.928
    weights[.family] = 2.646
    weights[.lexicon] = 2.782
    weights[.mention] = 0.491
    weights[.trigger] = 1.0
    weights[.name] = 2.0
    weights[.counterexample] = -3.0
    weights[.bareMention] = 4.529
    weights[.bareBest] = 0.604
    weights[.bareFamily] = 2.16
    weights[.learnedOfAgent] = 1.0
    weights.threshold = 0.568
    weights.belonging = traits([
      .bias: -1.291,
      .phrase: 0.488,
      .signature: 0.488,
      .pair: 0.427,
      .family: 0.614,
      .lexicon: 0.753,
      .example: 0.187,
      .mention: 0.005,
      .margin: 0.263,
      .anchor: 0.737,
      .coverage: 0.702,
      .domain: 0.291,
      .elsewhere: -1.458,
      .otherTrade: -0.624,
      .conflict: -1.169,
      .unknown: -0.352,
      .home: 0.222,
      .stranger: -0.791,
      .learned: 1.0,
      .madeNames: 0.577,
      .namedOrder: 0.502,
      .bare: -1.537,
      .bareMention: 2.851,
      .bareFamily: 1.385,
      .bareMargin: -0.171,
      .bareCoverage: 0.031,
      .bareAnchor: 0.429,
      .bareElsewhere: -1.11,
      .bareConflict: -0.947,
    ])
    weights.rightness = traits([
      .bias: -2.058,
      .phrase: 0.289,
      .signature: 0.451,
      .pair: 0.24,
      .family: 0.339,
      .lexicon: 0.637,
      .example: 0.111,
      .mention: -0.068,
      .margin: 0.574,
      .anchor: 0.879,
      .coverage: 0.98,
      .domain: 0.063,
      .elsewhere: -1.281,
      .otherTrade: -0.477,
      .conflict: -1.128,
      .unknown: -0.313,
      .home: 0.14,
      .stranger: -0.68,
      .learned: 1.003,
      .madeNames: 0.509,
      .namedOrder: 0.486,
      .bare: -2.104,
      .bareMention: 0.786,
      .bareFamily: -0.005,
      .bareMargin: 0.7,
      .bareCoverage: -0.097,
      .bareAnchor: 0.257,
      .bareElsewhere: -0.625,
      .bareConflict: -0.222,
    ])
    weights.steps = steps([
      .bias: -4.99,
      .own: 0.506,
      .before: -0.452,
      .least: 0.041,
      .excess: 2.39,
      .sameAgent: 0.511,
      .sameOperation: 0.0,
      .saysWhatToDo: 0.604,
      .order: -0.597,
      .orderBefore: 0.557,
      .itemBefore: 0.063,
      .orderAfterOrder: 1.641,
      .separate: 0.233,
      .and: 0.753,
      .sequence: 3.783,
      .contrast: -1.118,
      .action: 0.723,
      .actionSecond: -0.074,
      .auxiliary: -0.246,
      .person: -1.336,
      .desire: -0.609,
      .pronoun: 1.558,
      .short: -0.497,
      .words: -1.341,
      .clauses: -0.629,
    ])
    return weights
  }()
}

extension FittedWeights {
  private static func traits(_ values: KeyValuePairs<AcceptanceTrait, Double>) -> SIMD32<Double> {
    vector(values)
  }

  private static func steps(_ values: KeyValuePairs<StepTrait, Double>) -> SIMD32<Double> { vector(values) }

  private static func vector<Trait: RawRepresentable<Int>>(
    _ values: KeyValuePairs<Trait, Double>
  ) -> SIMD32<Double> {
    var vector = SIMD32<Double>()
    for (trait, value) in values { vector[trait.rawValue] = value }
    return vector
  }
}

extension FittedWeights: CustomStringConvertible {
  /// The table as Swift source.
  ///
  /// Unlike a fit in memory, it holds three digits behind the point.
  package var description: String {
    func rounded(_ value: some BinaryFloatingPoint) -> Double { (Double(value) * 1000).rounded() / 1000 }
    func line(_ name: String, _ value: Float) -> String { "    weights[.\(name)] = \(rounded(value))" }
    func list<Trait: CaseIterable & RawRepresentable<Int>>(
      _ name: String, _ values: SIMD32<Double>, _ function: String, of trait: Trait.Type
    ) -> String {
      let pairs = trait.allCases.map { "      .\($0): \(rounded(values[$0.rawValue]))," }
      return "    weights.\(name) = \(function)([\n" + pairs.joined(separator: "\n") + "\n    ])"
    }
    return
      (OperationSign.allCases.map { line("\($0)", self[$0]) }
      + AgentSign.allCases.map { line("\($0)", self[$0]) }
      + [
        "    weights.threshold = \((threshold * 1000).rounded(.up) / 1000)",
        list("belonging", belonging, "traits", of: AcceptanceTrait.self),
        list("rightness", rightness, "traits", of: AcceptanceTrait.self),
        list("steps", steps, "steps", of: StepTrait.self),
      ]).joined(separator: "\n")
  }
}
