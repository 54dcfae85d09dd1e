/// Fits which clauses of a request are steps of their own.
///
/// Labels say how many steps a request has and which operations, not where they begin. In a request of one step no clause
/// begins another; in one of several the clauses are the steps where there are as many of them, else those that begin
/// with the next operation of the label among their best candidates. A request that cannot be read so teaches nothing.
struct StepFit {
  private var samples: [AcceptanceFit.Sample] = []

  /// Reads requests with a router whose numbers do not know them.
  mutating func read(_ labels: some Sequence<LabelledRequest>, with router: Router) {
    for label in labels where !label.isOutOfScope && !label.mayAsk {
      let bytes = Array(label.request.utf8)
      guard let begins = Self.beginnings(of: label, bytes, router) else { continue }
      let reading = RequestReading(bytes, router.index, router.weights)
      var seen: [AcceptanceFit.Sample] = []
      _ = reading.groups { clause, traits in
        let begins = clause < begins.count && begins[clause]
        seen.append(AcceptanceFit.Sample(traits: traits, words: [], isRight: begins))
        return begins
      }
      samples += seen
    }
  }

  /// How much more a step that is missed counts than one too many, in log-odds: what is missed has to be asked for again,
  /// what is too much stands in the plan.
  private static let leaning = 0.5

  /// What each trait adds to the log-odds.
  func fitted(rounds: Int) -> SIMD32<Double> {
    var fit = AcceptanceFit(samples: samples, words: 0)
    fit.penalty = 0.0003
    fit.held = SIMDMask(repeating: false)
    var traits = fit.fitted(from: SIMD32(), rounds: rounds).traits
    traits[StepTrait.bias.rawValue] += Self.leaning
    return traits
  }

  /// For each clause whether it begins a step; `nil` where that cannot be told.
  private static func beginnings(of label: LabelledRequest, _ bytes: [UInt8], _ router: Router) -> [Bool]? {
    let reading = RequestReading(bytes, router.index, router.weights)
    let clauses = Clauses.split(reading.text)
    guard !label.segments.isEmpty else { return Array(repeating: false, count: clauses.count) }
    if clauses.count == label.segments.count { return Array(repeating: true, count: clauses.count) }
    var rest = label.segments.map(\.operation)[...]
    let begins = clauses.enumerated().map { number, clause in
      let candidates = reading.standings(clause.words).prefix(3).map { standing in
        standing.operation < 0 ? nil : router.index.operationNames[standing.operation].rawValue
      }
      guard let next = rest.first, candidates.contains(next) || number == 0 else { return false }
      rest = rest.dropFirst()
      return true
    }
    return rest.isEmpty ? begins : nil
  }
}
