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
    weights[.phrase] = 1.485
    weights[.inflectedPhrase] = 0.23
    weights[.signature] = 1.025
    weights[.verb] = 0.384
    weights[.leadingVerb] = 1.214
    weights[.synonym] = 0.808
    weights[.object] = 0.536
    weights[.learned] = 1.0
    weights[.leadingObject] = 0.331
    weights[.pair] = 0.696
    weights[.leadingPair] = 0.25
    weights[.example] = 1.581
    weights[.summary] = 0.619
    weights[.kin] = 0.998
    weights[.family] = 2.176
    weights[.lexicon] = 2.586
    weights[.mention] = 0.411
    weights[.trigger] = 1.0
    weights[.name] = 2.0
    weights[.counterexample] = -3.0
    weights[.bareMention] = 4.529
    weights[.bareBest] = 0.604
    weights[.bareFamily] = 2.16
    weights[.learnedOfAgent] = 1.0
    weights.threshold = 0.566
    weights.belonging = traits([
      .bias: -1.204,
      .phrase: 0.533,
      .signature: 0.403,
      .pair: 0.411,
      .family: 0.449,
      .lexicon: 0.619,
      .example: 0.189,
      .mention: 0.022,
      .margin: 0.328,
      .anchor: 0.664,
      .coverage: 0.586,
      .domain: 0.288,
      .elsewhere: -1.511,
      .otherTrade: -0.573,
      .conflict: -0.872,
      .unknown: -0.353,
      .home: 0.263,
      .stranger: -0.722,
      .learned: 1.0,
      .madeNames: 0.567,
      .namedOrder: 0.427,
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
      .bias: -2.076,
      .phrase: 0.315,
      .signature: 0.403,
      .pair: 0.149,
      .family: 0.252,
      .lexicon: 0.472,
      .example: 0.095,
      .mention: -0.104,
      .margin: 0.628,
      .anchor: 0.775,
      .coverage: 0.982,
      .domain: 0.108,
      .elsewhere: -1.206,
      .otherTrade: -0.341,
      .conflict: -0.957,
      .unknown: -0.279,
      .home: 0.198,
      .stranger: -0.627,
      .learned: 1.025,
      .madeNames: 0.519,
      .namedOrder: 0.501,
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
      .bias: -4.781,
      .own: 0.138,
      .before: -0.541,
      .least: 0.239,
      .excess: 2.735,
      .sameAgent: 0.497,
      .sameOperation: 0.0,
      .saysWhatToDo: 0.32,
      .order: -0.438,
      .orderBefore: 0.749,
      .itemBefore: -0.041,
      .orderAfterOrder: 1.4,
      .separate: 0.434,
      .and: 0.701,
      .sequence: 3.679,
      .contrast: -1.274,
      .action: 0.866,
      .actionSecond: 0.076,
      .auxiliary: -0.37,
      .person: -1.73,
      .desire: -0.614,
      .pronoun: 1.412,
      .short: -0.507,
      .words: -1.108,
      .clauses: -0.636,
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
