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
    weights[.phrase] = 1.545
    weights[.inflectedPhrase] = 0.058
    weights[.signature] = 1.089
    weights[.verb] = 0.242
    weights[.leadingVerb] = 1.301
    weights[.synonym] = 0.647
    weights[.object] = 0.498
    weights[.learned] = 1.0
    weights[.leadingObject] = 0.107
    weights[.pair] = 0.535
    weights[.leadingPair] = 0.172
    weights[.example] = 2.042
    weights[.summary] = 1.27
    weights[.kin] = 0.717
    weights[.family] = 3.102
    weights[.lexicon] = 2.812
    weights[.mention] = 0.508
    weights[.trigger] = 1.0
    weights[.name] = 2.0
    weights[.counterexample] = -3.0
    weights[.bareMention] = 4.529
    weights[.bareBest] = 0.604
    weights[.bareFamily] = 2.16
    weights[.learnedOfAgent] = 1.0
    weights.belonging = traits([
      .bias: -1.963,
      .phrase: 0.525,
      .signature: 0.526,
      .pair: 0.725,
      .family: 0.67,
      .lexicon: 1.069,
      .example: 0.307,
      .mention: 0.219,
      .margin: 0.152,
      .anchor: 0.695,
      .coverage: 0.671,
      .domain: 0.424,
      .elsewhere: -1.261,
      .otherTrade: -0.761,
      .conflict: -1.5,
      .unknown: -0.337,
      .home: 0.341,
      .stranger: -0.96,
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
      .bias: -2.634,
      .phrase: 0.375,
      .signature: 0.397,
      .pair: 0.457,
      .family: 0.349,
      .lexicon: 0.568,
      .example: 0.401,
      .mention: 0.063,
      .margin: 0.466,
      .anchor: 0.796,
      .coverage: 1.354,
      .domain: 0.167,
      .elsewhere: -0.881,
      .otherTrade: -0.39,
      .conflict: -1.365,
      .unknown: -0.118,
      .home: 0.134,
      .stranger: -0.809,
      .learned: 0.739,
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
