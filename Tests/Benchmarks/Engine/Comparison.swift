/// One piece of work as several do it. They take turns, so that whatever else the machine does meets them all alike.
struct Comparison {
  /// Who does it.
  enum Contender: String, CaseIterable {
    case client
    case socket = "bare socket"
    case python = "Python SDK"
    case docker
  }

  /// What is said of the seconds that it took.
  enum Figure {
    case microseconds
    case milliseconds
    /// So many megabytes were moved.
    case throughput(megabytes: Double)
  }

  /// Does the work once or a few times, and returns the seconds of each.
  typealias Work = () async throws -> [Double]

  let title: String
  let figure: Figure
  private var work: [(contender: Contender, interval: Int, work: Work)] = []

  init(_ title: String, _ figure: Figure) {
    self.title = title
    self.figure = figure
  }

  /// Lets somebody take part, perhaps only in each so many turns.
  mutating func add(_ contender: Contender, every interval: Int = 1, _ work: @escaping Work) {
    self.work.append((contender, interval, work))
  }

  /// Prints what the figures stand under.
  static func printHeading() {
    print(
      "  " + pad("medians", 36) + Contender.allCases.map { pad($0.rawValue, 16) }.joined()
        + "client: of socket, × Python")
  }

  /// Everybody's turn, so many times, each time beginning with another; prints a line of medians.
  func run(rounds: Int) async throws {
    var samples: [Contender: [Double]] = [:]
    for round in 0..<rounds {
      let first = round % max(1, work.count)
      for (contender, interval, work) in work[first...] + work[..<first] where round % interval == 0 {
        samples[contender, default: []] += try await work()
      }
    }
    let medians = samples.compactMapValues(Self.median)
    let columns = Contender.allCases.map { contender in
      Self.pad(medians[contender].map(figure.text) ?? "–", 16)
    }
    print("  " + Self.pad("\(title) (\(rounds) turns)", 36) + columns.joined() + verdict(medians))
  }

  private func verdict(_ medians: [Contender: Double]) -> String {
    guard let client = medians[.client] else { return "" }
    func times(_ other: Contender) -> String {
      medians[other].map { "\(Self.rounded($0 / client, 100))" } ?? "–"
    }
    var verdict = "\(times(.socket)), × \(times(.python))"
    if case .microseconds = figure, let socket = medians[.socket] {
      verdict += ", + \(Self.rounded((client - socket) * 1e6, 10)) µs"
    }
    return verdict
  }

  private static func median(_ samples: [Double]) -> Double? {
    samples.isEmpty ? nil : samples.sorted()[samples.count / 2]
  }

  fileprivate static func rounded(_ number: Double, _ steps: Double) -> Double {
    (number * steps).rounded() / steps
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  /// The seconds that something took.
  static func seconds(_ work: () async throws -> Void) async rethrows -> Double {
    let clock = ContinuousClock.now
    try await work()
    return clock.duration(to: .now).nanoseconds / 1e9
  }
}

extension Comparison.Figure {
  fileprivate func text(_ seconds: Double) -> String {
    switch self {
    case .microseconds: "\(Comparison.rounded(seconds * 1e6, 10)) µs"
    case .milliseconds: "\(Comparison.rounded(seconds * 1e3, 100)) ms"
    case .throughput(let megabytes): "\(Int(megabytes / seconds)) MB/s"
    }
  }
}

extension Duration {
  /// The duration in nanoseconds.
  fileprivate var nanoseconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) * 1e9 + Double(attoseconds) / 1e9
  }
}
