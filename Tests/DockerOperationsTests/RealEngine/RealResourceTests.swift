import AgentKit
import DockerClient
import DockerClientTesting
import Reporting
import Testing

@testable import DockerOperations

/// What real containers use, against their limits.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(3)))
struct RealResourceTests {
  private let engine = TestEngine.client

  @Test func `a busy container with a limit is held up, and more is proposed`() async throws {
    var host = HostConfig()
    host.nanoCpus = 100_000_000
    let busy = ContainerConfig(image: "", cmd: ["sh", "-c", "while :; do :; done"])
    try await TestEngine.withContainer("busy", busy, hostConfig: host) { name in
      let report = try await ask(
        "container.stats", ["containers": .array([.string(name)]), "watch": "4s", "propose": true], of: engine
      ).outcome.report
      #expect(report.findings.map(\.rule).contains("cpu-throttled"))
      let text = try report.rendered(as: .markdown)
      let cpus = try #require(text.firstMatch(of: /--cpus ([0-9.]+)/)?.1)
      #expect(try #require(Double(cpus)) > 0.1)
      #expect(text.contains("Processors in use"))
    }
  }

  @Test func `a container near its memory limit is at high risk`() async throws {
    var host = HostConfig()
    host.memory = 32 << 20
    host.memorySwap = 32 << 20
    // A shell variable of 30 MB; what it doubles while it grows would be too much.
    let hungry = ContainerConfig(
      image: "", cmd: ["sh", "-c", "mkdir -p /dev/shm; head -c 29360128 /dev/zero > /dev/shm/x; sleep 60"])
    try await TestEngine.withContainer("hungry", hungry, hostConfig: host) { name in
      var use: ContainerUse?
      for _ in 0..<20 {
        let container = try await engine.inspectContainer(name)
        let stats = try await engine.containerStats(name)
        let sample = try #require(ResourceSample(stats))
        use = ContainerUse(container: container, samples: [sample])
        if sample.memory > 28 << 20 { break }
      }
      let measured = try #require(use)
      let risk = try #require(MemoryRisk(measured))
      #expect(risk.level >= .medium, "\(risk.reasons)")
    }
  }

  @Test func `whoever stops watching gets what was measured so far`() async throws {
    let sleeper = ContainerConfig(image: "", cmd: ["sleep", "60"])
    try await TestEngine.withContainer("watched", sleeper) { name in
      let container = try await engine.inspectContainer(name)
      let watch = ResourceWatch(containers: [container], length: nil) { uses in
        Report("x", verdict: Verdict(.good, "\(uses.count)"))
      }
      let (seen, stop) = AsyncStream<Progress>.makeStream()
      let task = Task { [engine] in
        try await watch.uses(from: engine, telling: ProgressReporter(isWatched: true) { stop.yield($0) })
      }
      var shown = 0
      for await progress in seen where progress.snapshot != nil {
        shown += 1
        if shown == 2 { break }
      }
      task.cancel()
      let uses = try await task.value
      #expect(uses.count == 1)
      #expect(try #require(uses.first).samples.count >= 1)
    }
  }

  @Test func `a live table ends at once where nobody can watch`() async throws {
    let sleeper = ContainerConfig(image: "", cmd: ["sleep", "60"])
    try await TestEngine.withContainer("unseen", sleeper) { name in
      let report = try await ask(
        "container.stats", ["containers": .array([.string(name)]), "live": true, "sort": "memory"], of: engine
      ).outcome.report
      #expect(try report.rendered(as: .markdown).contains(name))
    }
  }
}
