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
    weights[.phrase] = 2.101
    weights[.inflectedPhrase] = 0.365
    weights[.signature] = 2.008
    weights[.verb] = 0.418
    weights[.leadingVerb] = 0.398
    weights[.synonym] = 0.914
    weights[.object] = 1.211
    weights[.rareObject] = 0.67
    weights[.leadingObject] = 0.062
    weights[.pair] = 0.78
    weights[.leadingPair] = 0.26
    weights[.example] = 6.333
    weights[.summary] = 3.941
    weights[.mention] = 1.228
    weights[.trigger] = 0.112
    weights[.name] = 0.0
    weights[.counterexample] = 0.0

    weights.belonging = traits([
      .bias: -2, .phrase: 1.5, .signature: 2, .pair: 1, .object: 1, .verb: 0.3, .example: 2, .mention: 0.7,
      .margin: 0.2, .anchor: 1.5, .coverage: 1.5, .domain: 0.5, .elsewhere: -0.7, .otherTrade: -0.8, .conflict: -1.5,
    ])
    weights.rightness = weights.belonging
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
      (OperationSign.allCases.map { line("\($0)", self[$0]) } + AgentSign.allCases.map { line("\($0)", self[$0]) }
      + [list("belonging", belonging), list("rightness", rightness)]).joined(separator: "\n")
  }
}
