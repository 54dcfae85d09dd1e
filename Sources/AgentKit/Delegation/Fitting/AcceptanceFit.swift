/// Fits what each trait and each word of a request or clause adds to the log-odds of an answer (logistic regression).
struct AcceptanceFit {
  /// A request: its traits, its own words, and whether the answer is yes.
  struct Sample {
    var traits: SIMD32<Double>
    var words: [Int]
    var isRight: Bool
  }

  let samples: [Sample]
  /// How many words the samples speak of; 0 where words shall say nothing.
  let words: Int
  var penalty = 0.002
  var wordPenalty = 0.0001
  /// The traits that stay as they are.
  var held = Self.bare

  /// The traits of agents without operations, of which the labelled requests show none.
  private static let bare: SIMDMask<SIMD32<Int64>> = {
    var mask = SIMDMask<SIMD32<Int64>>()
    for trait in AcceptanceTrait.allCases where trait.rawValue >= AcceptanceTrait.bare.rawValue {
      mask[trait.rawValue] = true
    }
    return mask
  }()

  func fitted(from start: SIMD32<Double>, rounds: Int = 3000) -> (traits: SIMD32<Double>, words: [Double]) {
    var weights = start
    var momentum = SIMD32<Double>()
    var wordWeights = Array(repeating: 0.0, count: words)
    var wordMomentum = wordWeights
    for _ in 0..<rounds {
      var slope = SIMD32<Double>()
      var wordSlope = Array(repeating: 0.0, count: words)
      for sample in samples {
        let odds = (sample.traits * weights).sum() + sum(of: sample.words, wordWeights)
        let error = (sample.isRight ? 1 : 0) - Logistic.probability(odds)
        slope += error * sample.traits
        if words > 0 { for word in sample.words { wordSlope[word] += error } }
      }
      let count = Double(max(1, samples.count))
      slope = (slope / count - penalty * weights).replacing(with: 0, where: held)
      momentum = momentum * 0.9 + slope * 0.1
      weights += momentum
      for word in wordWeights.indices {
        let slope = wordSlope[word] / count - wordPenalty * wordWeights[word]
        wordMomentum[word] = wordMomentum[word] * 0.9 + slope * 0.1
        wordWeights[word] += 3 * wordMomentum[word]
      }
    }
    return (weights, wordWeights)
  }

  @inline(__always)
  private func sum(of words: [Int], _ weights: [Double]) -> Double {
    guard self.words > 0 else { return 0 }
    var sum = 0.0
    for word in words { sum += weights[word] }
    return sum
  }
}
