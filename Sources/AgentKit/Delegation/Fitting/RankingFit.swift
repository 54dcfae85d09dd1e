/// Fits what each sign and each word adds to a score: the weights under which the right candidates of labelled requests
/// are likeliest (conditional logit), held near zero by a penalty.
struct RankingFit {
  let samples: [RoutingSample]
  /// How many words, operations and agents the samples speak of.
  let size: (words: Int, operations: Int, agents: Int)
  /// The penalty on the sum of squares, for each sample.
  var penalty: Float = 0.002

  /// What fits best.
  struct Result {
    var weights: FittedWeights
    var operations: WordMatrix
    var agents: WordMatrix
  }

  /// Signs whose weights are promises to authors of definitions rather than estimates: what they quote, name and
  /// exclude counts, however seldom the labelled requests show it. And those of agents without operations, of which the
  /// labelled requests show none: they were fitted once to a pool of sixty such agents that is no part of the project.
  /// What was learned of words brings weights of its own.
  private static let set: [AgentSign] = [
    .trigger, .name, .counterexample, .bareMention, .bareBest, .bareFamily, .learnedOfAgent,
  ]

  /// Improves weights step by step, each coordinate at its own pace (Adam).
  func fitted(from start: FittedWeights, rounds: Int = 400) -> Result {
    var result = Result(
      weights: start, operations: WordMatrix(words: size.words, holders: size.operations),
      agents: WordMatrix(words: size.words, holders: size.agents))
    var first = Vector()
    var second = Vector()
    for round in 1...rounds {
      let slope = gradient(&result)
      first = first.mixed(with: slope, share: 0.1)
      second = second.mixed(with: slope.squared, share: 0.01)
      let early = 1 - power(0.9, round)
      let late = 1 - power(0.99, round)
      let pace: Float = round < rounds / 2 ? 0.05 : 0.02
      var weights = result.weights
      weights.operation += pace * (first.operation / early) / ((second.operation / late).squareRoot() + 1e-6)
      weights.agent += pace * (first.agent / early) / ((second.agent / late).squareRoot() + 1e-6)
      // A sign speaks for somebody.
      weights.operation = pointwiseMax(weights.operation, SIMD16())
      weights.agent = pointwiseMax(weights.agent, SIMD8())
      for sign in Self.set { weights[sign] = start[sign] }
      weights[.learned] = start[.learned]
      result.weights = weights
      result.operations.step(samples: samples.count, pace: pace, early: early, late: late)
      result.agents.step(samples: samples.count, pace: pace, early: early, late: late)
    }
    return result
  }

  private struct Vector {
    var operation = SIMD16<Float>()
    var agent = SIMD8<Float>()

    var squared: Vector { Vector(operation: operation * operation, agent: agent * agent) }

    func mixed(with other: Vector, share: Float) -> Vector {
      Vector(
        operation: operation * (1 - share) + other.operation * share,
        agent: agent * (1 - share) + other.agent * share)
    }
  }

  private static func score(_ candidate: RoutingSample.Candidate, _ words: [Int], _ fit: Result) -> Double {
    let signs =
      (candidate.signs * fit.weights.operation).sum() + (candidate.common * fit.weights.agent).sum()
    let ofOperation = candidate.operation < 0 ? 0 : fit.operations.sum(words, for: candidate.operation)
    return Double(signs + ofOperation + fit.agents.sum(words, for: candidate.agent))
  }

  /// The direction in which the likelihood of the right candidates grows.
  private func gradient(_ fit: inout Result) -> Vector {
    var sum = Vector()
    for sample in samples {
      let scores = sample.candidates.map { Self.score($0, sample.words, fit) }
      guard sample.candidates.contains(where: \.isRight), let top = scores.max() else { continue }
      let shares = scores.map { Logistic.exponential($0 - top) }
      let all = shares.reduce(0, +)
      let right = zip(shares, sample.candidates).reduce(0) { $1.1.isRight ? $0 + $1.0 : $0 }
      for (share, candidate) in zip(shares, sample.candidates) {
        let pull = Float((candidate.isRight ? share / max(right, 1e-9) : 0) - share / all)
        sum.operation += pull * candidate.signs
        sum.agent += pull * candidate.common
        fit.agents.pull(sample.words, for: candidate.agent, by: pull)
        if candidate.operation >= 0 {
          fit.operations.pull(sample.words, for: candidate.operation, by: pull)
        }
      }
    }
    let count = Float(max(1, samples.count))
    sum.operation = sum.operation / count - penalty * fit.weights.operation
    sum.agent = sum.agent / count - penalty * fit.weights.agent
    return sum
  }

  private func power(_ base: Float, _ exponent: Int) -> Float {
    var value: Float = 1
    for _ in 0..<exponent { value *= base }
    return value
  }
}
