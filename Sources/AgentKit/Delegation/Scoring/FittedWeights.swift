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

  /// From this probability of belonging on, a request is delegated.
  package var threshold = 0.5
  /// From this score on a clause can be a step of its own.
  package var step: Float = 2
  /// What two steps must score more than one step made of both.
  package var split: Float = 2

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
    weights[.phrase] = 1.453
    weights[.inflectedPhrase] = 0.004
    weights[.signature] = 1.237
    weights[.verb] = 0.0
    weights[.leadingVerb] = 1.417
    weights[.synonym] = 0.549
    weights[.object] = 0.432
    weights[.learned] = 1.0
    weights[.leadingObject] = 0.109
    weights[.pair] = 0.637
    weights[.leadingPair] = 0.241
    weights[.example] = 1.843
    weights[.summary] = 1.623
    weights[.kin] = 0.802
    weights[.family] = 3.117
    weights[.lexicon] = 2.701
    weights[.mention] = 0.519
    weights[.trigger] = 1.0
    weights[.name] = 2.0
    weights[.counterexample] = -3.0
    weights[.bareMention] = 4.529
    weights[.bareBest] = 0.604
    weights[.bareFamily] = 2.16
    weights[.learnedOfAgent] = 1.0
    weights.belonging = traits([
      .bias: -1.515,
      .phrase: 0.379,
      .signature: 0.531,
      .pair: 0.592,
      .family: 0.69,
      .lexicon: 0.871,
      .example: 0.176,
      .mention: 0.176,
      .margin: 0.216,
      .anchor: 0.771,
      .coverage: 0.746,
      .domain: 0.433,
      .elsewhere: -1.231,
      .otherTrade: -0.734,
      .conflict: -1.473,
      .unknown: -0.356,
      .home: 0.166,
      .stranger: -0.858,
      .learned: 1.0,
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
      .bias: -2.379,
      .phrase: 0.128,
      .signature: 0.403,
      .pair: 0.293,
      .family: 0.183,
      .lexicon: 0.391,
      .example: 0.126,
      .mention: -0.066,
      .margin: 0.644,
      .anchor: 0.895,
      .coverage: 1.26,
      .domain: 0.301,
      .elsewhere: -1.004,
      .otherTrade: -0.454,
      .conflict: -1.368,
      .unknown: -0.163,
      .home: 0.073,
      .stranger: -0.739,
      .learned: 0.825,
      .bare: -2.104,
      .bareMention: 0.786,
      .bareFamily: -0.005,
      .bareMargin: 0.7,
      .bareCoverage: -0.097,
      .bareAnchor: 0.257,
      .bareElsewhere: -0.625,
      .bareConflict: -0.222,
    ])
    return weights
  }()
}

extension FittedWeights {
  private static func traits(_ values: KeyValuePairs<AcceptanceTrait, Double>) -> SIMD32<Double> {
    var traits = SIMD32<Double>()
    for (trait, value) in values { traits[trait.rawValue] = value }
    return traits
  }
}

extension FittedWeights: CustomStringConvertible {
  /// The table as Swift source.
  ///
  /// Unlike a fit in memory, it holds three digits behind the point.
  package var description: String {
    func rounded(_ value: some BinaryFloatingPoint) -> Double { (Double(value) * 1000).rounded() / 1000 }
    func line(_ name: String, _ value: Float) -> String { "    weights[.\(name)] = \(rounded(value))" }
    func list(_ name: String, _ values: SIMD32<Double>) -> String {
      let pairs = AcceptanceTrait.allCases.map { "      .\($0): \(rounded(values[$0.rawValue]))," }
      return "    weights.\(name) = traits([\n" + pairs.joined(separator: "\n") + "\n    ])"
    }
    return
      (OperationSign.allCases.map { line("\($0)", self[$0]) }
      + AgentSign.allCases.map { line("\($0)", self[$0]) }
      + [list("belonging", belonging), list("rightness", rightness)]).joined(separator: "\n")
  }
}
