/// Three judgements of the router on one labelled set, from the kindest to the strictest.
package struct RoutingStudy {
  /// What suits all requests best.
  package let fit: RoutingFit.Result
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
    let router = Router(definitions: definitions, catalogue: catalogue, weights: .initial, learned: .none)
    let fit = RoutingFit(requests, router, rounds: rounds)
    self.fit = fit.fitted()
    fitted = RoutingEvaluation(requests, router: router.with(self.fit))
    var estimates: [RoutingEvaluation.Answer] = []
    var remains: [RoutingEvaluation.Answer] = []
    for fold in 0..<folds {
      let tested = requests.filter { RoutingFit.fold(of: $0, folds) == fold }
      let others = requests.filter { RoutingFit.fold(of: $0, folds) != fold }
      let partial = fit.fitted { RoutingFit.fold(of: $0, folds) != fold }
      estimates += RoutingEvaluation(tested, router: router.with(partial)).answers
      let reduced = LexiconAblation(tested: tested, others: others).applied(to: catalogue)
      let strict = Router(
        definitions: definitions, catalogue: reduced, weights: partial.weights, learned: partial.learned)
      remains += RoutingEvaluation(tested, router: strict).answers
    }
    crossValidated = RoutingEvaluation(answers: estimates)
    ablated = RoutingEvaluation(answers: remains)
  }
}
