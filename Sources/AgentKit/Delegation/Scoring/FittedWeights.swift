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
    weights[.phrase] = 1.616
    weights[.inflectedPhrase] = 0.286
    weights[.signature] = 1.258
    weights[.verb] = 0.35
    weights[.leadingVerb] = 1.312
    weights[.synonym] = 0.764
    weights[.object] = 0.446
    weights[.learned] = 1.0
    weights[.leadingObject] = 0.281
    weights[.pair] = 0.679
    weights[.leadingPair] = 0.216
    weights[.example] = 1.732
    weights[.summary] = 0.842
    weights[.kin] = 0.894
    weights[.family] = 2.636
    weights[.lexicon] = 2.786
    weights[.mention] = 0.473
    weights[.trigger] = 1.0
    weights[.name] = 2.0
    weights[.counterexample] = -3.0
    weights[.bareMention] = 4.529
    weights[.bareBest] = 0.604
    weights[.bareFamily] = 2.16
    weights[.learnedOfAgent] = 1.0
    weights.threshold = 0.579
    weights.belonging = traits([
      .bias: -1.412,
      .phrase: 0.515,
      .signature: 0.458,
      .pair: 0.363,
      .family: 0.614,
      .lexicon: 0.687,
      .example: 0.159,
      .mention: 0.005,
      .margin: 0.291,
      .anchor: 0.728,
      .coverage: 0.651,
      .domain: 0.32,
      .elsewhere: -1.435,
      .otherTrade: -0.594,
      .conflict: -1.122,
      .unknown: -0.335,
      .home: 0.237,
      .stranger: -0.715,
      .learned: 1.0,
      .madeNames: 0.686,
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
      .bias: -2.142,
      .phrase: 0.339,
      .signature: 0.427,
      .pair: 0.223,
      .family: 0.412,
      .lexicon: 0.512,
      .example: 0.096,
      .mention: -0.065,
      .margin: 0.575,
      .anchor: 0.843,
      .coverage: 0.924,
      .domain: 0.137,
      .elsewhere: -1.235,
      .otherTrade: -0.444,
      .conflict: -1.098,
      .unknown: -0.296,
      .home: 0.163,
      .stranger: -0.621,
      .learned: 1.044,
      .madeNames: 0.61,
      .namedOrder: 0.516,
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
      .bias: -4.599,
      .own: 0.374,
      .before: -0.574,
      .least: 0.218,
      .excess: 2.481,
      .sameAgent: 0.309,
      .sameOperation: 0.0,
      .saysWhatToDo: 0.544,
      .order: -0.479,
      .orderBefore: 0.561,
      .itemBefore: -0.093,
      .orderAfterOrder: 1.589,
      .separate: 0.342,
      .and: 0.856,
      .sequence: 3.776,
      .contrast: -1.166,
      .action: 0.739,
      .actionSecond: -0.186,
      .auxiliary: -0.157,
      .person: -1.518,
      .desire: -0.725,
      .pronoun: 1.477,
      .short: -0.367,
      .words: -1.28,
      .clauses: -0.852,
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
