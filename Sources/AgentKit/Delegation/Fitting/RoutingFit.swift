/// Fits the router's numbers to labelled requests.
package struct RoutingFit {
  private let router: Router

  /// Fits the numbers of a router with these definitions and operations.
  package init(_ router: Router) { self.router = router }

  /// The numbers that suit labelled requests best: first what speaks for whom, then how sure that makes the answer.
  package func fitted(to requests: [LabelledRequest], from start: FittedWeights = .current) -> FittedWeights {
    let samples = requests.compactMap { RoutingSample($0, router) }
    var weights = RankingFit(samples: samples.filter { !$0.label.isOutOfScope }).fitted(from: start)
    let fresh = router.with(weights)
    let traits = requests.filter { $0.segments.isEmpty && !$0.mayAsk }.map { label in
      var reading = RequestReading(Array(label.request.utf8), fresh.index, weights)
      let (traits, agent) = reading.traitsOfWhole()
      return (traits: traits, belongs: !label.isOutOfScope, isRight: label.agents.contains(agent ?? ""))
    }
    weights.belonging = AcceptanceFit(samples: traits.map { ($0.traits, $0.belongs) })
      .fitted(from: weights.belonging)
    weights.rightness = AcceptanceFit(samples: traits.map { ($0.traits, $0.isRight) })
      .fitted(from: weights.rightness)
    return weights
  }

  /// Answers every request with numbers that were fitted without its fold.
  package func crossValidated(_ requests: [LabelledRequest], folds: Int) -> RoutingEvaluation {
    var answers: [RoutingEvaluation.Answer] = []
    for fold in 0..<folds {
      let weights = fitted(to: requests.filter { Self.fold(of: $0, folds) != fold })
      answers +=
        RoutingEvaluation(requests.filter { Self.fold(of: $0, folds) == fold }, router: router.with(weights))
        .answers
    }
    return RoutingEvaluation(answers: answers)
  }

  /// The fold of a request: by its text, so that adding requests moves none of the others.
  private static func fold(of request: LabelledRequest, _ folds: Int) -> Int {
    Int((WordHash.of(request.request.utf8) >> 17) % UInt64(max(1, folds)))
  }
}
