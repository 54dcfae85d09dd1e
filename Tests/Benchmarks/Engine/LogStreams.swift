import DockerClient
import Synchronization

/// What a hundred followed logs cost whoever asks the engine for something else meanwhile.
enum LogStreams: Benchmark {
  static let name = "log-streams"
  static let summary = "a ping alone, and beside a hundred followed logs"

  static func run(isSmoke: Bool) async throws {
    guard let engine = BenchmarkEngine() else { return }
    let (streams, pings) = isSmoke ? (5, 10) : (100, 500)
    let client = engine.client
    print("  alone           \(try await Samples.of(pings) { _ = try await client.ping() }.line)")
    let script = "while :; do echo a line of a log as it is often seen; usleep 20000; done"
    var config = ContainerConfig(image: engine.image, cmd: ["sh", "-c", script])
    config.stopSignal = "SIGKILL"
    let id = try await client.createContainer(ContainerCreation(config)).id
    try await client.startContainer(id)
    let lines = Counter()
    let line = try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<streams {
        group.addTask {
          var options = LogOptions(tail: 1)
          (options.follow, options.tty) = (true, false)
          do {
            for try await _ in try await client.containerLogs(id, options: options).lines() { lines.add() }
          } catch is CancellationError {}
        }
      }
      while lines.count < streams { try await Task.sleep(for: .milliseconds(10)) }
      let begun = ContinuousClock.now
      let before = lines.count
      var samples: [Duration] = []
      for _ in 0..<pings {
        let start = ContinuousClock.now
        _ = try await client.ping()
        samples.append(start.duration(to: .now))
        // Spread over a while, so that lines come in between.
        try await Task.sleep(for: .milliseconds(2))
      }
      let rate = Double(lines.count - before) / (begun.duration(to: .now).microseconds / 1e6)
      group.cancelAll()
      return "\(Samples(samples).line), \(Int(rate)) lines a second"
    }
    print("  beside \(streams)\(streams < 100 ? "  " : "")      \(line)")
    try await client.removeContainer(id, options: ContainerRemovalOptions(force: true))
  }

  private final class Counter: Sendable {
    private let value = Atomic(0)
    var count: Int { value.load(ordering: .relaxed) }
    func add() { value.add(1, ordering: .relaxed) }
  }
}
