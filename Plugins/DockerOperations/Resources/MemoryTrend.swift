internal import DockerClient

/// Where the memory of a container is going: a straight line through its measurements (least squares), where one fits.
struct MemoryTrend: Sendable, Hashable {
  /// Bytes a second.
  let slope: Double
  /// How much of what changes the line explains, 0 to 1.
  let fit: Double

  /// The least measurements and seconds that tell a trend from chance.
  private static let fewest = 20
  private static let shortest = 15.0

  /// - Returns: `nil` for too few measurements.
  init?(_ samples: [ResourceSample]) {
    guard let first = samples.first, samples.count >= Self.fewest else { return nil }
    let times = samples.map { ($0.time - first.time) / .seconds(1) }
    guard let last = times.last, last >= Self.shortest else { return nil }
    let values = samples.map { Double($0.memory) }
    let count = Double(samples.count)
    let meanTime = times.reduce(0, +) / count
    let mean = values.reduce(0, +) / count
    var (timeVariance, variance, covariance) = (0.0, 0.0, 0.0)
    for index in times.indices {
      let time: Double = times[index] - meanTime
      let value: Double = values[index] - mean
      timeVariance += time * time
      variance += value * value
      covariance += time * value
    }
    guard timeVariance > 0 else { return nil }
    slope = covariance / timeVariance
    fit = variance > 0 ? covariance * covariance / (timeVariance * variance) : 0
  }

  /// Whether it grows all the time rather than up and down: at least by a twentieth of what it uses in an hour.
  func isGrowing(from memory: Int) -> Bool {
    fit >= 0.6 && slope * 3600 >= max(1_048_576, Double(memory) / 20)
  }

  /// Seconds until so many bytes more are used at this rate.
  func seconds(toGrowBy bytes: Int) -> Double? { slope > 0 ? Double(max(0, bytes)) / slope : nil }
}
