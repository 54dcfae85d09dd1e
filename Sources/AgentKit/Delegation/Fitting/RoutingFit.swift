/// Fits the router's numbers and learned words to labelled requests.
package struct RoutingFit: Sendable {
  /// What fits best.
  package struct Result: Sendable {
    package var weights: FittedWeights
    package var learned: LearnedWords
  }

  private let router: Router
  /// Every request with what the router sees in it.
  private var material: [(label: LabelledRequest, sample: RoutingSample?)] = []
  private var vocabulary = FitVocabulary()
  private let rounds: Int

  /// Reads requests with a router whose numbers say nothing yet.
  ///
  /// - Parameter rounds: How many steps a fit takes.
  package init(_ requests: [LabelledRequest], _ router: Router, rounds: Int = 400) {
    self.router = router
    self.rounds = rounds
    for label in requests { material.append((label, RoutingSample(label, router, &vocabulary))) }
    let places = vocabulary.forgetRarePairs()
    for number in material.indices {
      if let words = material[number].sample?.words {
        material[number].sample?.words = words.compactMap { places[$0] }
      }
    }
  }

  /// What suits labelled requests best: first what speaks for whom, then how sure that makes the answer.
  package func fitted(where isIncluded: (LabelledRequest) -> Bool = { _ in true }) -> Result {
    var result = ranked(where: isIncluded)
    let parts = (0..<Self.parts).map { part in
      Part(
        material: material.filter { isIncluded($0.label) && Self.part(of: $0.label) == part },
        router: router.with(ranked { isIncluded($0) && Self.part(of: $0) != part }))
    }
    var steps = StepFit()
    for part in parts { steps.read(part.material.lazy.map(\.label), with: part.router) }
    result.weights.steps = steps.fitted(rounds: rounds * 8)
    var judged = parts.flatMap(Self.judged)
    let belonging = belonging(judged)
    result.weights.belonging = belonging.traits
    result.learned.belonging = vocabulary.words(belonging.words.lazy.map { Float($0) })
    learnBelongingFairly(&judged)
    result.weights.threshold = Self.threshold(judged, result.weights)
    result.weights.rightness =
      AcceptanceFit(samples: judged.map { $0.sample(\.isRight) }, words: 0)
      .fitted(from: result.weights.rightness, rounds: rounds * 8).traits
    return result
  }

  // MARK: What speaks for whom

  private func ranked(where isIncluded: (LabelledRequest) -> Bool) -> Result {
    let samples = material.compactMap {
      isIncluded($0.label) && !$0.label.isOutOfScope ? $0.sample : nil
    }
    let index = router.index
    let fit = RankingFit(
      samples: samples, size: (vocabulary.count, index.operations.count, index.agents.count)
    ).fitted(from: .initial, rounds: rounds)
    var learned = LearnedWords()
    for (number, agent) in index.agents.enumerated() {
      learned.speakers.append((agent.name, vocabulary.words(fit.agents.weights(for: number))))
      for operation in agent.operations {
        learned.speakers.append(
          (
            index.operationNames[operation].rawValue,
            vocabulary.words(fit.operations.weights(for: operation))
          ))
      }
    }
    learned.speakers.removeAll { $0.words.isEmpty }
    return Result(weights: fit.weights, learned: learned)
  }

  // MARK: How sure that is

  /// Requests, and a router whose numbers were fitted without them: nobody judges what was learned by heart.
  private struct Part {
    let material: [(label: LabelledRequest, sample: RoutingSample?)]
    let router: Router
  }

  /// A request as numbers judge it that were fitted without it.
  private struct Judged {
    let label: LabelledRequest
    var traits: SIMD32<Double>
    let words: [Int]
    let belongs: Bool
    let isRight: Bool

    func sample(_ answer: KeyPath<Judged, Bool>) -> AcceptanceFit.Sample {
      AcceptanceFit.Sample(traits: traits, words: words, isRight: self[keyPath: answer])
    }
  }

  /// How many parts are left out in turn.
  private static let parts = 4

  private static func part(of label: LabelledRequest) -> Int {
    Int((WordHash.of(label.request.utf8) >> 37) % UInt64(parts))
  }

  private static func judged(_ part: Part) -> [Judged] {
    part.material.compactMap { label, sample -> Judged? in
      guard !label.mayAsk, let sample else { return nil }
      let reading = RequestReading(Array(label.request.utf8), part.router.index, part.router.weights)
      let (traits, agent) = reading.traitsOfWhole()
      return Judged(
        label: label, traits: traits, words: sample.words, belongs: !label.isOutOfScope,
        isRight: label.agents.contains(agent ?? ""))
    }
  }

  private func belonging(_ judged: [Judged]) -> (traits: SIMD32<Double>, words: [Double]) {
    var start = FittedWeights.initial.belonging
    start[AcceptanceTrait.learned.rawValue] = 0
    var fitted = AcceptanceFit(samples: judged.map { $0.sample(\.belongs) }, words: vocabulary.count)
      .fitted(from: start, rounds: rounds * 8)
    fitted.traits[AcceptanceTrait.learned.rawValue] = 1
    return fitted
  }

  /// Lets every request know what the words of the others say about belonging.
  private func learnBelongingFairly(_ judged: inout [Judged]) {
    for part in 0..<Self.parts {
      let words = belonging(judged.filter { Self.part(of: $0.label) != part }).words
      for number in judged.indices where Self.part(of: judged[number].label) == part {
        judged[number].traits[AcceptanceTrait.learned.rawValue] =
          judged[number].words.reduce(0) { $0 + words[$1] }
      }
    }
  }

  /// The least probability of belonging from which on at most three in a hundred everyday requests of nobody's are
  /// delegated, and one in ten technical ones; one half at least, where the most requests are answered right.
  ///
  /// By folds a fifth to a third fewer are delegated than among the judged here, whose numbers saw fewer requests yet: hence
  /// the larger shares.
  private static func threshold(_ judged: [Judged], _ weights: FittedWeights) -> Double {
    func bound(_ kind: String, _ share: Double) -> Double {
      let probabilities = judged.filter { $0.label.kind == kind }
        .map { Logistic.probability(($0.traits * weights.belonging).sum()) }
        .sorted(by: >)
      let allowed = Int(Double(probabilities.count) * share)
      return allowed < probabilities.count ? probabilities[allowed].nextUp : 0
    }
    return max(0.5, bound("everyday", 0.035), bound("technical", 0.135))
  }

  /// The fold of a request: by its text, so that adding requests moves none of the others.
  static func fold(of request: LabelledRequest, _ folds: Int) -> Int {
    Int((WordHash.of(request.request.utf8) >> 17) % UInt64(max(1, folds)))
  }
}
