import DockerClient
import Testing

@testable import DockerOperations

struct MemoryRiskTests {
  private func flat(_ count: Int, of size: Int) -> [Int] { [Int](repeating: mebibytes(size), count: count) }

  @Test func `without a limit there is no limit to hit`() throws {
    #expect(try MemoryRisk(use(memory: flat(5, of: 50))) == nil)
  }

  @Test(arguments: [
    (10, MemoryRisk.Level.low), (74, .low), (75, .medium), (89, .medium), (90, .high), (100, .high),
  ])
  func `the most that was used counts against the limit`(size: Int, level: MemoryRisk.Level) throws {
    var sizes = flat(30, of: 1)
    sizes[7] = mebibytes(size)
    let risk = try #require(MemoryRisk(use(memory: sizes, limit: mebibytes(100))))
    #expect(risk.level == level)
    #expect(risk.reasons.isEmpty == (level == .low))
  }

  @Test func `memory that only grows is told with the time that is left`() throws {
    let growing = (0..<60).map { mebibytes(10) + $0 * 100_000 }
    let risk = try #require(MemoryRisk(use(memory: growing, limit: mebibytes(64))))
    #expect(risk.level == .high)
    #expect(risk.reasons.first?.contains("at its limit in 8 minutes") == true)
    let slow = (0..<60).map { mebibytes(10) + $0 * 2_000 }
    #expect(try #require(MemoryRisk(use(memory: slow, limit: mebibytes(64)))).level == .medium)
  }

  @Test func `memory that goes up and down is no trend`() throws {
    let waves = (0..<60).map { mebibytes(10 + $0 % 10) }
    let risk = try #require(MemoryRisk(use(memory: waves, limit: mebibytes(64))))
    #expect(risk.level == .low)
    #expect(try MemoryTrend(use(memory: waves).samples)?.isGrowing(from: mebibytes(19)) == false)
  }

  @Test func `too few measurements are no trend`() throws {
    #expect(try MemoryTrend(use(memory: (0..<19).map { $0 << 20 }).samples) == nil)
    #expect(MemoryTrend([]) == nil)
  }

  @Test func `what the kernel has killed before is at high risk`() throws {
    var killed = try use(memory: flat(3, of: 1), limit: mebibytes(100))
    killed.container.state.oomKilled = true
    #expect(try #require(MemoryRisk(killed)).level == .high)
  }

  @Test func `with cgroup v1 the kernel says how often the limit was reached`() throws {
    let hits = try use(memory: flat(3, of: 60), limit: mebibytes(100)) { $1.limitHits = 7 }
    let risk = try #require(MemoryRisk(hits))
    #expect(risk.level == .medium)
    #expect(risk.reasons == ["it was at its limit 7 times since it started"])
    // A cache that fills its limit is what limits are for.
    let cache = try use(memory: flat(3, of: 10), limit: mebibytes(100)) { _, sample in
      sample.limitHits = 7
      sample.memoryHighWater = mebibytes(100)
    }
    #expect(try #require(MemoryRisk(cache)).level == .low)
    let once = try use(memory: flat(3, of: 60), limit: mebibytes(100)) { $1.memoryHighWater = mebibytes(100) }
    #expect(try #require(MemoryRisk(once)).level == .medium)
  }
}
