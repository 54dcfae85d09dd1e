/// Every fitted number of the router.
///
/// `swift run -c release benchmarks routing --fit FILE…` fits them again and prints this table.
package struct FittedWeights: Sendable {
  /// What each sign of an operation adds to its score, in the order of `OperationSign`.
  package var operation = SIMD16<Float>()
  /// What each sign of an agent adds to its score, in the order of `AgentSign`.
  package var agent = SIMD4<Float>()
  /// What each trait adds to the log-odds that a request belongs to one of the agents, in the order of
  /// `AcceptanceTrait`.
  package var belonging = SIMD16<Double>()
  /// What each trait adds to the log-odds that the best candidate is right.
  package var rightness = SIMD16<Double>()

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
    }
  }

  /// The numbers in use.
  package static let current: FittedWeights = {
    var weights = FittedWeights()
    weights[.phrase] = 1.34
    weights[.inflectedPhrase] = 0.0
    weights[.signature] = 1.473
    weights[.verb] = 0.325
    weights[.leadingVerb] = 0.059
    weights[.synonym] = 0.584
    weights[.object] = 0.284
    weights[.rareObject] = 0.0
    weights[.leadingObject] = 0.0
    weights[.pair] = 0.965
    weights[.leadingPair] = 0.618
    weights[.example] = 2.926
    weights[.summary] = 2.833
    weights[.kin] = 0.887
    weights[.family] = 3.532
    weights[.lexicon] = 2.96
    weights[.mention] = 0.727
    weights[.trigger] = 0.0
    weights[.name] = 0.0
    weights[.counterexample] = 0.0
    weights.belonging = traits([
      .bias: -1.758,
      .phrase: 0.777,
      .signature: -0.172,
      .pair: 1.65,
      .family: 1.495,
      .lexicon: 0.279,
      .example: 0.257,
      .mention: 0.158,
      .margin: -0.019,
      .anchor: 1.351,
      .coverage: 1.894,
      .domain: 0.779,
      .elsewhere: -1.023,
      .otherTrade: -1.371,
      .conflict: -1.466,
      .unknown: -0.159,
    ])
    weights.rightness = traits([
      .bias: -2.469,
      .phrase: 0.542,
      .signature: -0.041,
      .pair: 0.847,
      .family: 0.812,
      .lexicon: -0.11,
      .example: -0.009,
      .mention: -0.081,
      .margin: 0.544,
      .anchor: 1.239,
      .coverage: 2.497,
      .domain: 0.276,
      .elsewhere: -0.925,
      .otherTrade: -0.95,
      .conflict: -1.196,
      .unknown: -0.068,
    ])
    return weights
  }()
}

extension FittedWeights {
  private static func traits(_ values: KeyValuePairs<AcceptanceTrait, Double>) -> SIMD16<Double> {
    var traits = SIMD16<Double>()
    for (trait, value) in values { traits[trait.rawValue] = value }
    return traits
  }
}

extension FittedWeights: CustomStringConvertible {
  /// The table as Swift source.
  package var description: String {
    func rounded(_ value: some BinaryFloatingPoint) -> Double { (Double(value) * 1000).rounded() / 1000 }
    func line(_ name: String, _ value: Float) -> String { "    weights[.\(name)] = \(rounded(value))" }
    func list(_ name: String, _ values: SIMD16<Double>) -> String {
      let pairs = AcceptanceTrait.allCases.map { "      .\($0): \(rounded(values[$0.rawValue]))," }
      return "    weights.\(name) = traits([\n" + pairs.joined(separator: "\n") + "\n    ])"
    }
    return
      (OperationSign.allCases.map { line("\($0)", self[$0]) }
      + AgentSign.allCases.map { line("\($0)", self[$0]) }
      + [list("belonging", belonging), list("rightness", rightness)]).joined(separator: "\n")
  }
}
