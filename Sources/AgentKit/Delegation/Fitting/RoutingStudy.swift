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
  ) async {
    let router = Router(definitions: definitions, catalogue: catalogue, weights: .initial, learned: .none)
    let material = RoutingFit(requests, router, rounds: rounds)
    async let whole = material.fitted()
    let judgements = await withTaskGroup(of: (fold: Int, judgement: Judgement).self) { group in
      for fold in 0..<folds {
        group.addTask {
          let tested = requests.filter { RoutingFit.fold(of: $0, folds) == fold }
          let others = requests.filter { RoutingFit.fold(of: $0, folds) != fold }
          let partial = material.fitted { RoutingFit.fold(of: $0, folds) != fold }
          let reduced = LexiconAblation(tested: tested, others: others).applied(to: catalogue)
          let strict = Router(
            definitions: definitions, catalogue: reduced, weights: partial.weights, learned: partial.learned)
          return (
            fold,
            Judgement(
              answers: RoutingEvaluation(tested, router: router.with(partial)).answers,
              ablated: RoutingEvaluation(tested, router: strict).answers)
          )
        }
      }
      return await group.reduce(into: []) { $0.append($1) }.sorted { $0.fold < $1.fold }.map(\.judgement)
    }
    fit = await whole
    fitted = RoutingEvaluation(requests, router: router.with(fit))
    crossValidated = RoutingEvaluation(answers: judgements.flatMap(\.answers))
    ablated = RoutingEvaluation(answers: judgements.flatMap(\.ablated))
  }

  /// How the requests of a fold do under numbers that were fitted without it.
  private struct Judgement: Sendable {
    let answers: [RoutingEvaluation.Answer]
    let ablated: [RoutingEvaluation.Answer]
  }
}
