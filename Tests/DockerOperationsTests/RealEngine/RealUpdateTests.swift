import AgentKit
import DockerClient
import DockerClientTesting
import Reporting
import Testing

/// `container.update` on a real engine.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(2)))
struct RealUpdateTests {
  private let engine = TestEngine.client
  private let config = ContainerConfig(image: "", cmd: ["sleep", "600"])

  @Test func `limits and policy change in place, and the plan says from what to what`() async throws {
    var host = HostConfig()
    host.memory = 32 << 20
    host.nanoCpus = 500_000_000
    try await TestEngine.withContainer("update", config, hostConfig: host) { name in
      let started = try await engine.inspectContainer(name).state.startedAt
      let done = try await act(
        "container.update",
        [
          "containers": [.string(name)], "memory": "64m", "cpus": "1.5", "pidsLimit": 40,
          "restart": "on-failure", "maximumRetries": 3,
        ], of: engine)
      let step = try #require(done.plan.steps.first)
      #expect(
        step.summary
          == "Change \(name) in place: memory from 32 MiB to 64 MiB, processors from 0.5 to 1.5, processes from no limit to 40, restart policy from no to on-failure:3"
      )
      #expect(step.undo?.contains("--restart") == true)
      let container = try await engine.inspectContainer(name)
      #expect(container.hostConfig.memory == 64 << 20)
      #expect(container.hostConfig.nanoCpus == 1_500_000_000)
      #expect(container.hostConfig.pidsLimit == 40)
      #expect(container.hostConfig.restartPolicy == RestartPolicy(.onFailure, maximumRetryCount: 3))
      #expect(container.state.startedAt == started)
      // Asked for once more, there is nothing to do.
      let again = try await ask(
        "container.update", ["containers": [.string(name)], "memory": "64m"], of: engine)
      #expect(again.plan.steps.first?.plan.steps.map(\.effect) == [.observe])
    }
  }

  @Test func `a quota moves as a quota`() async throws {
    var host = HostConfig()
    (host.cpuPeriod, host.cpuQuota) = (50_000, 25_000)
    try await TestEngine.withContainer("quota", config, hostConfig: host) { name in
      _ = try await act("container.update", ["containers": [.string(name)], "cpus": "2"], of: engine)
      #expect(try await engine.inspectContainer(name).hostConfig.cpuQuota == 100_000)
    }
  }

  @Test func `a limit below what is in use is refused before anything is killed`() async throws {
    var host = HostConfig()
    host.tmpfs = ["/m": "size=64m"]
    let fill = ContainerConfig(
      image: "", cmd: ["sh", "-c", "dd if=/dev/zero of=/m/x bs=1M count=24; sleep 600"])
    try await TestEngine.withContainer("used", fill, hostConfig: host) { name in
      try await Task.sleep(for: .seconds(1))
      let failure = try await #require(throws: Failure.self) {
        try await act("container.update", ["containers": [.string(name)], "memory": "8m"], of: engine)
      }
      #expect(failure.code == "update.below-use")
      #expect(try await engine.inspectContainer(name).hostConfig.memory == 0)
    }
  }

  @Test func `what makes no sense is refused`() async throws {
    var host = HostConfig()
    host.autoRemove = true
    try await TestEngine.withContainer("rm", config, hostConfig: host) { name in
      let names: JSONValue = [.string(name)]
      for (arguments, code) in [
        (["containers": names, "restart": "always"] as Arguments, "update.removed-at-end"),
        (["containers": names], "update.nothing"),
        (["containers": names, "memory": "1m"], "container.memory-too-small"),
      ] {
        let failure = try await failure(of: "container.update", arguments, on: engine)
        #expect(failure.code == code)
      }
    }
  }
}
