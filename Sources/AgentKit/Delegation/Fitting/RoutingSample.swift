/// What a router sees in one labelled request, for fitting.
struct RoutingSample: Sendable {
  /// One candidate: an operation, or an agent alone.
  struct Candidate: Sendable {
    let agent: Int
    /// Negative for an agent alone.
    let operation: Int
    let signs: SIMD16<Float>
    let common: SIMD8<Float>
    let isRight: Bool
  }

  let candidates: [Candidate]
  /// The numbers of its own words and pairs in the fit's vocabulary.
  var words: [Int]

  /// Reads a request; `nil` where it asks for several pieces of work, which are not fitted.
  init?(_ label: LabelledRequest, _ router: Router, _ vocabulary: inout FitVocabulary) {
    guard label.segments.isEmpty else { return nil }
    let reading = RequestReading(Array(label.request.utf8), router.index, router.weights)
    reading.countWhole()
    words = vocabulary.numbers(of: reading.text)
    let index = router.index
    let boards = reading.boards
    var candidates: [Candidate] = []
    for number in index.agents.indices {
      let agent = boards.clause.agents[number]
      let name = index.agents[number].name
      let isAgentRight = label.agents.contains(name)
      candidates.append(
        Candidate(
          agent: number, operation: -1, signs: agent.own.values, common: agent.values,
          isRight: isAgentRight && label.operations.isEmpty))
      for operation in index.agents[number].operations {
        let signs = boards.clause.operations.signs(of: operation).values
        guard signs != SIMD16() else { continue }
        let isRight =
          label.operations.isEmpty
          || label.operations.contains(index.operations[operation].operation.name.rawValue)
        candidates.append(
          Candidate(
            agent: number, operation: operation, signs: signs + agent.own.values, common: agent.values,
            isRight: isAgentRight && isRight))
      }
    }
    self.candidates = candidates
  }
}
