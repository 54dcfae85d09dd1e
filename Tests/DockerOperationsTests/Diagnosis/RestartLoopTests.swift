import DockerClient
import Testing

@testable import DockerOperations

struct RestartLoopTests {
  private func facts(_ build: @escaping @Sendable (inout ContainerFacts) -> Void) throws -> ContainerFacts {
    try Scenario("", is: Healthy.self, build).facts()
  }

  @Test func `a container that waits for the next try is in a loop`() throws {
    let facts = try facts { $0.restarting(4) }
    #expect(facts.restartLoop == RestartLoop(count: 4, hasGivenUp: false))
  }

  @Test func `a container that was restarted a moment ago is in a loop`() throws {
    let facts = try facts { facts in
      facts.running(for: 5)
      facts.container.restartCount = 4
      facts.container.hostConfig.restartPolicy = RestartPolicy(.unlessStopped)
    }
    #expect(facts.restartLoop == RestartLoop(count: 4, hasGivenUp: false))
  }

  @Test func `a container that ended twice in the last half hour is in a loop, however long it runs now`()
    throws
  {
    let facts = try facts { facts in
      facts.running(for: 600)
      facts.now = Clock.start + .seconds(1600)
      facts.container.restartCount = 2
      facts.container.hostConfig.restartPolicy = RestartPolicy(.always)
      facts.remember(
        (0, .started), (400, .died(exitCode: 1)), (401, .started), (900, .died(exitCode: 1)), (1000, .started)
      )
    }
    #expect(facts.restartLoop?.count == 2)
    #expect(facts.lastRun?.exitCode == 1)
    #expect(facts.lastRun?.duration == .seconds(499))
  }

  @Test func `a container that failed at its start and then outlives its failures by far is in none`() throws
  {
    func facts(age: Double) throws -> ContainerFacts {
      try self.facts { facts in
        facts.running(for: Int(age))
        facts.now = Clock.start + .milliseconds(Int((3 + age) * 1000))
        facts.container.state.startedAt = Clock.start + .seconds(3)
        facts.container.restartCount = 2
        facts.container.hostConfig.restartPolicy = RestartPolicy(.always)
        facts.remember(
          (0, .started), (1, .died(exitCode: 1)), (1.5, .started), (2, .died(exitCode: 1)), (3, .started))
      }
    }
    #expect(try facts(age: 4).restartLoop?.count == 2)
    #expect(try facts(age: 30).restartLoop == nil)
    let best = try #require(Diagnosis(of: try facts(age: 30)).best)
    #expect(best.rule == Healthy.id)
    #expect(best.cause.contains("after 2 restarts"))
  }

  @Test func `a container that used up its tries was given up`() throws {
    let facts = try facts { facts in
      facts.ended(1)
      facts.container.restartCount = 3
      facts.container.hostConfig.restartPolicy = RestartPolicy(.onFailure, maximumRetryCount: 3)
    }
    #expect(facts.restartLoop == RestartLoop(count: 3, hasGivenUp: true))
  }

  @Test func `a container that was restarted once long ago is in none`() throws {
    let facts = try facts { facts in
      facts.running(for: 86400)
      facts.container.restartCount = 1
      facts.container.hostConfig.restartPolicy = RestartPolicy(.always)
    }
    #expect(facts.restartLoop == nil)
  }

  @Test func `stops by hand make no loop`() throws {
    let facts = try facts { facts in
      facts.running(for: 600)
      facts.now = Clock.start + .seconds(1600)
      facts.container.restartCount = 1
      facts.container.hostConfig.restartPolicy = RestartPolicy(.always)
      facts.remember(
        (0, .started), (400, .died(exitCode: 0)), (400, .stopped), (500, .started), (900, .died(exitCode: 0)),
        (900, .stopped), (1000, .started))
    }
    #expect(facts.restartLoop == nil)
  }

  @Test func `only the lines of the last run count`() throws {
    let facts = try facts { facts in
      facts.ended(1)
      facts.restarting(2)
      facts.remember(
        (-3, .started), (-2.5, .died(exitCode: 1)), (0, .started), (2, .died(exitCode: 1)))
      // The engine notes a start a little after the process wrote its first line.
      facts.log = [(-2.9, "old"), (-0.02, "first"), (1, "second")].map { seconds, text in
        LogLine(.error, Array(text.utf8), timestamp: Clock.start + .milliseconds(Int(seconds * 1000)))
      }
    }
    #expect(facts.decisiveLog.map(\.text) == ["first", "second"])
  }
}
