/// How some measured figures are distributed.
struct Distribution: Sendable, Hashable {
  private let sorted: [Double]

  /// - Returns: `nil` where nothing was measured.
  init?(_ values: [Double]) {
    guard !values.isEmpty else { return nil }
    sorted = values.sorted()
  }

  /// One figure.
  init(one value: Double) { sorted = [value] }

  /// How many there are.
  var count: Int { sorted.count }
  /// The largest.
  var most: Double { sorted[sorted.count - 1] }
  /// The one in the middle.
  var median: Double { percentile(50) }

  /// The smallest figure that so many hundredths of all do not exceed (the nearest rank), 0 to 100.
  func percentile(_ hundredths: Double) -> Double {
    let rank = (hundredths / 100 * Double(sorted.count)).rounded(.up)
    return sorted[min(sorted.count - 1, max(0, Int(rank) - 1))]
  }
}
