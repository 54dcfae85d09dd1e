/// Something that is measured, never tested: figures go to people, not to assertions.
protocol Benchmark {
  /// The name on the command line.
  static var name: String { get }
  /// What is measured, in one line.
  static var summary: String { get }

  /// Measures and prints. In a smoke run everything happens once or a few times, to see that it still works.
  static func run(isSmoke: Bool) async throws
}

extension Benchmark {
  /// The command that reproduces the figures.
  static var command: String { "swift run -c release benchmarks \(name)" }
}

/// Times of one thing done many times.
struct Samples {
  private let sorted: [Duration]

  init(_ samples: [Duration]) { sorted = samples.sorted() }

  /// Times a piece of work again and again, after a tenth as many rounds to warm up.
  static func of(_ count: Int, _ work: () throws -> Void) rethrows -> Samples {
    for _ in 0..<(count / 10) { try work() }
    let clock = ContinuousClock()
    return Samples(try (0..<count).map { _ in try clock.measure(work) })
  }

  /// Times a piece of asynchronous work again and again, after a tenth as many rounds to warm up.
  static func of(_ count: Int, _ work: () async throws -> Void) async rethrows -> Samples {
    for _ in 0..<(count / 10) { try await work() }
    let clock = ContinuousClock()
    var samples: [Duration] = []
    for _ in 0..<count {
      let start = clock.now
      try await work()
      samples.append(clock.now - start)
    }
    return Samples(samples)
  }

  /// The sample below which a share of all lies; `.zero` without samples.
  func percentile(_ share: Double) -> Duration {
    sorted.isEmpty ? .zero : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  /// Median and tail, in microseconds.
  var line: String {
    "p50 \(percentile(0.5).microseconds) µs   p99 \(percentile(0.99).microseconds) µs   (\(sorted.count) samples)"
  }
}

extension Duration {
  /// The duration in microseconds, to a tenth.
  var microseconds: Double {
    let (seconds, attoseconds) = components
    return ((Double(seconds) * 1e6 + Double(attoseconds) / 1e12) * 10).rounded() / 10
  }
}
