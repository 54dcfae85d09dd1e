/// Fits what each trait of a request adds to the log-odds that its best candidate is right (logistic regression).
struct AcceptanceFit {
  /// The traits of requests, and whether their best candidates are right.
  let samples: [(traits: SIMD32<Double>, isRight: Bool)]
  var penalty = 0.002

  /// The traits of agents without operations, of which the labelled requests show none.
  private static let bare: SIMDMask<SIMD32<Int64>> = {
    var mask = SIMDMask<SIMD32<Int64>>()
    for trait in AcceptanceTrait.allCases where trait.rawValue >= AcceptanceTrait.bare.rawValue {
      mask[trait.rawValue] = true
    }
    return mask
  }()

  func fitted(from start: SIMD32<Double>, rounds: Int = 3000) -> SIMD32<Double> {
    var weights = start
    var momentum = SIMD32<Double>()
    for _ in 0..<rounds {
      var slope = SIMD32<Double>()
      for sample in samples {
        let error = (sample.isRight ? 1 : 0) - Logistic.probability((sample.traits * weights).sum())
        slope += error * sample.traits
      }
      slope = (slope / Double(max(1, samples.count)) - penalty * weights)
        .replacing(with: 0, where: Self.bare)
      momentum = momentum * 0.9 + slope * 0.1
      weights += momentum
    }
    return weights
  }
}
