import AgentKit
import DockerClient
import DockerClientTesting
import Reporting
import Testing

/// Containers that are started, stopped, looked into and removed, on a real engine.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(3)))
struct RealLifeCycleTests {
  private let engine = TestEngine.client
  private let sleeper = ContainerConfig(
    image: "", cmd: ["sh", "-c", "trap 'exit 0' TERM; while true; do sleep 0.1; done"])

  private func state(_ name: String) async throws -> ContainerStatus {
    try await engine.inspectContainer(name).state.status
  }

  @Test func `a container stops, starts, restarts, pauses and goes on`() async throws {
    try await TestEngine.withContainer("cycle", sleeper) { name in
      let one: Arguments = ["containers": [.string(name)]]
      let stop = try await act("container.stop", one, of: engine)
      #expect(stop.plan.steps.map(\.command) == [["docker", "stop", name]])
      #expect(stop.plan.steps.map(\.effect) == [.change])
      #expect(try await state(name) == .exited)
      let again = try await act("container.stop", one, of: engine)
      #expect(again.plan.objects.isEmpty)
      _ = try await act("container.start", one, of: engine)
      #expect(try await state(name) == .running)
      let started = try await engine.inspectContainer(name).state.startedAt
      _ = try await act("container.restart", one, of: engine)
      #expect(try await engine.inspectContainer(name).state.startedAt != started)
      _ = try await act("container.stop", ["containers": [.string(name)], "pause": true], of: engine)
      #expect(try await state(name) == .paused)
      let unpause = try await act("container.start", one, of: engine)
      #expect(unpause.plan.steps.map(\.command) == [["docker", "unpause", name]])
      #expect(try await state(name) == .running)
    }
  }

  @Test func `one that ends at once is reported as such`() async throws {
    try await TestEngine.withContainer(
      "short", ContainerConfig(image: "", cmd: ["sh", "-c", "exit 3"]), start: false
    ) {
      name in
      let report = try await act("container.start", ["containers": [.string(name)]], of: engine).outcome
        .report
      #expect(report.verdict.level == .bad)
      #expect(try report.rendered(as: .markdown).contains("exited (3): it did not stay up"))
    }
  }

  @Test func `removing needs a yes, spares what runs, and names what is lost`() async throws {
    try await TestEngine.withContainer("doomed", sleeper) { name in
      let one: Arguments = ["containers": [.string(name)]]
      let running = try await #require(throws: Failure.self) {
        try await act("container.remove", one, of: engine)
      }
      #expect(running.code == "container.running")
      try await engine.stopContainer(name)
      await #expect(throws: (any Error).self) {
        try await act("container.remove", one, of: engine, approving: false)
      }
      #expect(try await state(name) == .exited)
      let id = try await engine.inspectContainer(name).id
      let removal = try await act("container.remove", one, of: engine)
      #expect(removal.plan.steps.map(\.effect) == [.destroy])
      #expect(removal.plan.objects.map(\.id) == [id])
      #expect(removal.plan.steps.first?.summary.contains("its log and its files") == true)
      let gone = try await #require(throws: DockerError.self) { try await engine.inspectContainer(name) }
      #expect(gone.code == .notFound)
    }
  }

  @Test func `a command runs in a container, with its output and exit code`() async throws {
    try await TestEngine.withContainer("exec", sleeper) { name in
      let done = try await act(
        "container.exec",
        ["container": .string(name), "command": "sh -c 'echo out; echo err >&2; exit 7'"], of: engine)
      #expect(done.plan.steps.map(\.flags) == [[.runsUntrusted]])
      #expect(done.outcome.report.verdict.sentence.contains("exit code 7"))
      #expect(done.outcome.failure?.code == "container.command-failed")
      let text = try done.outcome.report.rendered(as: .markdown)
      #expect(text.contains("out"))
      #expect(text.contains("err"))
    }
  }

  @Test func `use is measured against limits, and limits are proposed`() async throws {
    var host = HostConfig()
    host.memory = 64 << 20
    try await TestEngine.withContainer("use", sleeper, hostConfig: host) { name in
      let report = try await act(
        "container.stats", ["containers": [.string(name)], "propose": true], of: engine
      ).outcome.report
      let text = try report.rendered(as: .markdown)
      #expect(text.contains("64 MiB"))
      #expect(text.contains("docker update --memory"))
    }
  }

  @Test func `a probe is tried in the container, and a restart policy is set`() async throws {
    try await TestEngine.withContainer("health", sleeper) { name in
      let good = try await act("container.health", ["container": .string(name), "probe": "true"], of: engine)
      #expect(good.outcome.report.verdict.level == .good)
      let bad = try await act("container.health", ["container": .string(name), "probe": "false"], of: engine)
      #expect(bad.outcome.report.verdict.level == .bad)
      _ = try await act(
        "container.health", ["container": .string(name), "restart": "unless-stopped"], of: engine)
      #expect(try await engine.inspectContainer(name).hostConfig.restartPolicy.name == .unlessStopped)
    }
  }
}
