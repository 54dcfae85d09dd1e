/// Fits what each trait of a request adds to the log-odds that its best candidate is right (logistic regression).
struct AcceptanceFit {
  /// The traits of requests, and whether their best candidates are right.
  let samples: [(traits: SIMD16<Double>, isRight: Bool)]
  var penalty = 0.002

  func fitted(from start: SIMD16<Double>, rounds: Int = 3000) -> SIMD16<Double> {
    var weights = start
    var momentum = SIMD16<Double>()
    for _ in 0..<rounds {
      var slope = SIMD16<Double>()
      for sample in samples {
        let error = (sample.isRight ? 1 : 0) - Logistic.probability((sample.traits * weights).sum())
        slope += error * sample.traits
      }
      slope = slope / Double(max(1, samples.count)) - penalty * weights
      momentum = momentum * 0.9 + slope * 0.1
      weights += momentum
    }
    return weights
  }
}
