/// Every fitted number of the router.
///
/// `swift run -c release benchmarks routing --fit FILE` fits them again and prints this table.
enum FittedWeights {
  /// What each sign adds to the score of an operation (or of an agent alone) in one clause.
  enum Sign {
    static let phrase: Float = 2.2
    static let signature: Float = 2.6
    static let verb: Float = 0.7
    static let object: Float = 0.9
    static let pair: Float = 0.9
    static let example: Float = 2.2
    static let mention: Float = 0.7
    static let trigger: Float = 1.6
    static let name: Float = 2.5
    static let counterexample: Float = -2.5
  }

  /// The log-odds that the best candidate is right.
  enum Acceptance {
    static let bias = -3.4
    static let score = 0.9
    static let margin = 0.5
    static let coverage = 2.6
    static let anchor = 1.6
    static let conflict = -1.6
  }

  /// Below this probability the answer is `none`.
  static let acceptance = 0.5
  /// Two agents nearer to each other than this are asked about.
  static let askMargin: Float = 0.12
  /// A clause is a step of its own from this score on.
  static let step: Float = 2.0
}

extension EvidenceKind {
  /// What a sign of this kind adds to a score.
  var weight: Float {
    switch self {
    case .phrase: FittedWeights.Sign.phrase
    case .signature: FittedWeights.Sign.signature
    case .verb: FittedWeights.Sign.verb
    case .object: FittedWeights.Sign.object
    case .example, .summary: FittedWeights.Sign.example
    case .trigger: FittedWeights.Sign.trigger
    case .name: FittedWeights.Sign.name
    case .description, .whenToUse, .capability, .heading, .body: FittedWeights.Sign.mention
    }
  }
}
