import DockerClient
import Reporting
import Testing

@testable import DockerOperations

struct ContainerUseTests {
  @Test func `percentiles are figures that were measured`() throws {
    let distribution = try #require(Distribution((1...100).map(Double.init).shuffled()))
    #expect(distribution.percentile(95) == 95)
    #expect(distribution.median == 50)
    #expect(distribution.percentile(0) == 1)
    #expect(distribution.most == 100)
    #expect(Distribution([]) == nil)
    #expect(Distribution(one: 7).percentile(95) == 7)
  }

  @Test func `a long watch keeps its first and last measurements and grows no further`() throws {
    var watched = try use(memory: [1])
    for index in 1...10_000 {
      watched.add(ResourceSample(time: Timestamp(seconds: 1_795_438_800 + Int64(index)), memory: index))
    }
    #expect(watched.samples.count <= 3600)
    #expect(watched.last.memory == 10_000)
    #expect(watched.span == .seconds(10_000))
  }

  @Test func `being held up counts over the watch, else since the start`() throws {
    let once = try use(memory: [1], cpus: 1) { _, sample in (sample.periods, sample.heldUpPeriods) = (100, 25)
    }
    #expect(once.heldUp == 0.25)
    let watched = try use(memory: [1, 1], cpus: 1) { index, sample in
      (sample.periods, sample.heldUpPeriods) = (UInt64(100 + index * 10), 25)
    }
    #expect(watched.heldUp == 0)
    #expect(try use(memory: [1]).heldUp == nil)
  }

  @Test func `what is worrying is said, the worst first`() throws {
    let full = try use(memory: [mebibytes(95)], limit: mebibytes(100), cpus: 1, pidsLimit: 10) { _, sample in
      (sample.periods, sample.heldUpPeriods, sample.processes) = (100, 50, 10)
    }
    #expect(full.warnings.map(\.rule) == ["memory-near-limit", "cpu-throttled", "pids-near-limit"])
    #expect(try use(memory: [1]).warnings.map(\.rule) == ["memory-unlimited"])
    #expect(try use(memory: [mebibytes(10)], limit: mebibytes(100)).warnings.isEmpty)
  }

  @Test func `measurements of cgroup v1 and v2 are read alike`() throws {
    var stats: ContainerUse.Measurement = try json(
      #"{"read": "2026-11-23T13:00:00Z", "memory_stats": {"usage": 100, "stats": {"inactive_file": 30}}}"#)
    #expect(try #require(ResourceSample(stats)).memory == 70)
    #expect(try #require(ResourceSample(stats)).memoryHighWater == nil)
    stats.memory.details = ["total_inactive_file": 40, "inactive_file": 1]
    stats.memory.maximumUsage = 200
    stats.memory.failures = 3
    let sample = try #require(ResourceSample(stats))
    #expect(sample.memory == 60)
    #expect(sample.memoryHighWater == 200)
    #expect(sample.limitHits == 3)
    stats.read = nil
    #expect(ResourceSample(stats) == nil)
  }

  @Test func `containers are sorted by what is asked for`() throws {
    var (small, large) = try (use(memory: [mebibytes(1)]), use(memory: [mebibytes(9)]))
    (small.container.name, large.container.name) = ("/a", "/b")
    func names(_ order: ResourceOrder) -> [String] {
      ResourceTable([small, large], by: order).table.rows.map { $0[0].text }
    }
    #expect(names(.name) == ["a", "b"])
    #expect(names(.memory) == ["b", "a"])
    #expect(names(.pids) == ["a", "b"])
  }
}
