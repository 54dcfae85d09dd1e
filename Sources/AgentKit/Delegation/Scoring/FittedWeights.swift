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
    weights[.phrase] = 1.718
    weights[.inflectedPhrase] = 0.202
    weights[.signature] = 1.297
    weights[.verb] = 0.32
    weights[.leadingVerb] = 1.206
    weights[.synonym] = 0.74
    weights[.object] = 0.424
    weights[.learned] = 1.0
    weights[.leadingObject] = 0.265
    weights[.pair] = 0.841
    weights[.leadingPair] = 0.272
    weights[.example] = 1.623
    weights[.summary] = 0.848
    weights[.kin] = 0.831
    weights[.family] = 2.511
    weights[.lexicon] = 2.779
    weights[.mention] = 0.512
    weights[.trigger] = 1.0
    weights[.name] = 2.0
    weights[.counterexample] = -3.0
    weights[.bareMention] = 4.529
    weights[.bareBest] = 0.604
    weights[.bareFamily] = 2.16
    weights[.learnedOfAgent] = 1.0
    weights.threshold = 0.53
    weights.belonging = traits([
      .bias: -1.557,
      .phrase: 0.481,
      .signature: 0.465,
      .pair: 0.422,
      .family: 0.567,
      .lexicon: 0.835,
      .example: 0.121,
      .mention: 0.052,
      .margin: 0.249,
      .anchor: 0.908,
      .coverage: 0.683,
      .domain: 0.437,
      .elsewhere: -1.376,
      .otherTrade: -0.62,
      .conflict: -1.167,
      .unknown: -0.365,
      .home: 0.343,
      .stranger: -0.816,
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
      .bias: -2.366,
      .phrase: 0.244,
      .signature: 0.469,
      .pair: 0.164,
      .family: 0.292,
      .lexicon: 0.657,
      .example: 0.034,
      .mention: -0.051,
      .margin: 0.598,
      .anchor: 1.001,
      .coverage: 1.008,
      .domain: 0.16,
      .elsewhere: -1.172,
      .otherTrade: -0.41,
      .conflict: -1.093,
      .unknown: -0.292,
      .home: 0.26,
      .stranger: -0.725,
      .learned: 0.929,
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
      .bias: -4.629,
      .own: 0.42,
      .before: -0.529,
      .least: 0.155,
      .excess: 2.373,
      .sameAgent: 0.383,
      .sameOperation: 0.0,
      .saysWhatToDo: 0.705,
      .order: -0.434,
      .orderBefore: 0.523,
      .itemBefore: -0.119,
      .orderAfterOrder: 1.543,
      .separate: 0.171,
      .and: 0.628,
      .sequence: 3.416,
      .contrast: -1.129,
      .action: 0.664,
      .actionSecond: 0.025,
      .auxiliary: -0.318,
      .person: -1.419,
      .desire: -0.546,
      .pronoun: 1.451,
      .short: -0.327,
      .words: -1.394,
      .clauses: -0.442,
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
