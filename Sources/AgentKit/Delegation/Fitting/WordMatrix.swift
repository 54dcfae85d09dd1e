/// What every word says for every holder (an operation, an agent), while it is being fitted.
struct WordMatrix {
  private let holders: Int
  private var weights: [Float]
  private var slope: [Float]
  /// The means of the slopes and of their squares, for Adam.
  private var first: [Float]
  private var second: [Float]
  /// Holds the weights near zero: most words say nothing.
  private let penalty: Float = 0.00005

  init(words: Int, holders: Int) {
    self.holders = holders
    weights = Array(repeating: 0, count: words * holders)
    slope = weights
    first = weights
    second = weights
  }

  /// What some words say for a holder.
  @inline(__always)
  func sum(_ words: [Int], for holder: Int) -> Float {
    var sum: Float = 0
    for word in words { sum += weights[word * holders + holder] }
    return sum
  }

  /// Pulls what some words say for a holder.
  @inline(__always)
  mutating func pull(_ words: [Int], for holder: Int, by pull: Float) {
    for word in words { slope[word * holders + holder] += pull }
  }

  /// Goes a step along the pulls, and forgets them. A word speaks for somebody or for nobody, never against.
  mutating func step(samples: Int, pace: Float, early: Float, late: Float) {
    let share = 1 / Float(max(1, samples))
    for entry in weights.indices {
      let slope = slope[entry] * share - penalty * weights[entry]
      first[entry] = first[entry] * 0.9 + slope * 0.1
      second[entry] = second[entry] * 0.99 + slope * slope * 0.01
      let step = (first[entry] / early) / ((second[entry] / late).squareRoot() + 1e-6)
      weights[entry] = max(0, weights[entry] + pace * step)
      self.slope[entry] = 0
    }
  }

  /// What every word says for one holder.
  func weights(for holder: Int) -> some Sequence<Float> {
    stride(from: holder, to: weights.count, by: holders).lazy.map { weights[$0] }
  }
}
