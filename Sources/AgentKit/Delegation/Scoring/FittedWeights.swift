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
    weights[.phrase] = 1.397
    weights[.inflectedPhrase] = 0.0
    weights[.signature] = 1.437
    weights[.verb] = 0.321
    weights[.leadingVerb] = 0.142
    weights[.synonym] = 0.416
    weights[.object] = 0.349
    weights[.rareObject] = 0.0
    weights[.leadingObject] = 0.0
    weights[.pair] = 1.014
    weights[.leadingPair] = 0.539
    weights[.example] = 2.73
    weights[.summary] = 2.445
    weights[.kin] = 0.743
    weights[.family] = 3.678
    weights[.lexicon] = 2.956
    weights[.mention] = 0.755
    weights[.trigger] = 0.0
    weights[.name] = 0.0
    weights[.counterexample] = 0.0
    weights.belonging = traits([
      .bias: -2.152,
      .phrase: 1.144,
      .signature: 0.221,
      .pair: 1.344,
      .family: 1.518,
      .lexicon: -0.012,
      .example: 0.448,
      .mention: 0.309,
      .margin: 0.024,
      .anchor: 0.986,
      .coverage: 2.088,
      .domain: 0.601,
      .elsewhere: -0.963,
      .otherTrade: -0.993,
      .conflict: -1.372,
    ])
    weights.rightness = traits([
      .bias: -2.788,
      .phrase: 0.835,
      .signature: 0.193,
      .pair: 0.693,
      .family: 0.929,
      .lexicon: -0.17,
      .example: 0.299,
      .mention: 0.096,
      .margin: 0.458,
      .anchor: 1.092,
      .coverage: 2.883,
      .domain: 0.152,
      .elsewhere: -0.796,
      .otherTrade: -0.715,
      .conflict: -1.187,
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
