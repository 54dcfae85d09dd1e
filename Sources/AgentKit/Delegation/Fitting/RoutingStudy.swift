/// Three judgements of the router on one labelled set, from the kindest to the strictest.
package struct RoutingStudy {
  /// The numbers that suit all requests best.
  package let weights: FittedWeights
  /// How they do on the very requests they were fitted to.
  package let fitted: RoutingEvaluation
  /// How every request does under numbers that were fitted without its fold.
  package let crossValidated: RoutingEvaluation
  /// The same, without the phrases of operations that occur in the fold's requests only.
  package let ablated: RoutingEvaluation

  /// Fits and judges.
  ///
  /// - Parameters:
  ///   - requests: The labelled requests.
  ///   - definitions: The agents of their labels.
  ///   - catalogue: The operations that serve them.
  ///   - folds: How many parts are left out in turn.
  ///   - rounds: How many steps a fit takes; fewer only to see that it works.
  package init(
    _ requests: [LabelledRequest], definitions: [AgentDefinition], catalogue: OperationCatalogue,
    folds: Int = 5, rounds: Int = 400
  ) {
    let router = Router(definitions: definitions, catalogue: catalogue, weights: .initial)
    let fit = RoutingFit([RoutingFit.Material(requests, router)], rounds: rounds)
    weights = fit.fitted()
    fitted = RoutingEvaluation(requests, router: router.with(weights))
    var estimates: [RoutingEvaluation.Answer] = []
    var remains: [RoutingEvaluation.Answer] = []
    for fold in 0..<folds {
      let tested = requests.filter { RoutingFit.fold(of: $0, folds) == fold }
      let others = requests.filter { RoutingFit.fold(of: $0, folds) != fold }
      let weights = fit.fitted { RoutingFit.fold(of: $0, folds) != fold }
      estimates += RoutingEvaluation(tested, router: router.with(weights)).answers
      let reduced = LexiconAblation(tested: tested, others: others).applied(to: catalogue)
      let strict = Router(definitions: definitions, catalogue: reduced, weights: weights)
      remains += RoutingEvaluation(tested, router: strict).answers
    }
    crossValidated = RoutingEvaluation(answers: estimates)
    ablated = RoutingEvaluation(answers: remains)
  }
}
