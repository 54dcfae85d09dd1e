/// Fits the router's numbers to labelled requests.
package struct RoutingFit {
  /// Labelled requests and the router that has the agents of their labels.
  package struct Material {
    let requests: [LabelledRequest]
    let router: Router

    package init(_ requests: [LabelledRequest], _ router: Router) {
      self.requests = requests
      self.router = router
    }
  }

  private let materials: [Material]
  private let rounds: Int

  /// Fits the numbers to requests of one or more pools of agents.
  ///
  /// - Parameter rounds: How many steps a fit takes.
  package init(_ materials: [Material], rounds: Int = 400) {
    self.materials = materials
    self.rounds = rounds
  }

  /// The numbers that suit labelled requests best: first what speaks for whom, then how sure that makes the answer.
  package func fitted(
    where isIncluded: (LabelledRequest) -> Bool = { _ in true }, from start: FittedWeights = .initial
  ) -> FittedWeights {
    let materials = materials.map { Material($0.requests.filter(isIncluded), $0.router) }
    let samples = materials.flatMap { material in
      material.requests.filter { !$0.isOutOfScope }.compactMap { RoutingSample($0, material.router) }
    }
    var weights = RankingFit(samples: samples).fitted(from: start, rounds: rounds)
    let traits = materials.flatMap { material in
      material.requests.filter { $0.segments.isEmpty && !$0.mayAsk }.map { label in
        let reading = RequestReading(Array(label.request.utf8), material.router.index, weights)
        let (traits, agent) = reading.traitsOfWhole()
        return (traits: traits, belongs: !label.isOutOfScope, isRight: label.agents.contains(agent ?? ""))
      }
    }
    weights.belonging = AcceptanceFit(samples: traits.map { ($0.traits, $0.belongs) })
      .fitted(from: weights.belonging, rounds: rounds * 8)
    weights.rightness = AcceptanceFit(samples: traits.map { ($0.traits, $0.isRight) })
      .fitted(from: weights.rightness, rounds: rounds * 8)
    return weights
  }

  /// The fold of a request: by its text, so that adding requests moves none of the others.
  static func fold(of request: LabelledRequest, _ folds: Int) -> Int {
    Int((WordHash.of(request.request.utf8) >> 17) % UInt64(max(1, folds)))
  }
}
