import AgentKit
import DockerClient
import DockerClientTesting
import Reporting
import Testing

@testable import DockerOperations

/// Containers that really fail, diagnosed on a real engine.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(3)))
struct RealDiagnosisTests {
  private let engine = TestEngine.client

  private func shell(_ script: String) -> ContainerConfig {
    ContainerConfig(image: "", cmd: ["sh", "-c", script])
  }

  private func diagnose(_ name: String) async throws -> (plan: RunPlan, outcome: Outcome) {
    try await ask("container.debug", ["container": .string(name)], of: engine)
  }

  /// Waits until a container is as it should be.
  private func wait(for name: String, until isReady: (Container) -> Bool) async throws {
    while true {
      let container = try await engine.inspectContainer(name)
      if isReady(container) { return }
      try await Task.sleep(for: .milliseconds(50))
    }
  }

  @Test func `a restart loop: its cause, exit code, OOM flag, last lines and a fix`() async throws {
    var host = HostConfig()
    host.restartPolicy = RestartPolicy(.always)
    let config = shell("echo starting; echo 'Error: cannot read /etc/app.conf' >&2; exit 1")
    try await TestEngine.withContainer("loop", config, hostConfig: host) { name in
      try await wait(for: name) { $0.restartCount >= 3 }
      let (plan, outcome) = try await diagnose(name)
      let report = outcome.report
      #expect(report.verdict.level == .bad)
      #expect(report.verdict.sentence.contains("\(name) keeps restarting"))
      #expect(report.verdict.sentence.contains("exit code 1"))
      #expect(report.verdict.sentence.contains("Error: cannot read /etc/app.conf"))
      let finding = try #require(report.findings.first)
      #expect(finding.rule == "application-error")
      #expect(finding.evidence?.contains("Exit code: 1") == true)
      #expect(finding.evidence?.contains("OOM flag: not set") == true)
      let text = try report.rendered(as: .markdown)
      #expect(text.contains("starting"))
      #expect(text.contains("docker update --restart=no \(name)"))
      #expect(text.contains("Timeline"))
      // The plan names the very container, and only observes.
      let id = try await engine.inspectContainer(name).id
      let steps = try #require(plan.steps.first).plan.steps
      #expect(steps.allSatisfy { $0.effect == .observe && $0.objects.map(\.id) == [id] })
      #expect(steps.first?.command == ["docker", "inspect", name])
      #expect(outcome.handoff.object(.container)?.id == id)
      #expect(outcome.handoff.findings.map(\.rule) == ["application-error"])
    }
  }

  @Test func `the same loop is recognised at every moment of it`() async throws {
    var host = HostConfig()
    host.restartPolicy = RestartPolicy(.unlessStopped)
    try await TestEngine.withContainer("moments", shell("sleep 0.4; exit 3"), hostConfig: host) { name in
      try await wait(for: name) { $0.restartCount >= 2 }
      try await wait(for: name) { $0.state.status == .running }
      let running = try await diagnose(name).outcome.report.verdict.sentence
      try await wait(for: name) { $0.state.status == .restarting }
      let waiting = try await diagnose(name).outcome.report.verdict.sentence
      for sentence in [running, waiting] {
        #expect(sentence.contains("keeps restarting"))
        #expect(sentence.contains("exit code 3"))
      }
    }
  }

  @Test func `killed at its memory limit: the flag, the limit, and a fix that works`() async throws {
    var host = HostConfig()
    host.memory = 16 << 20
    host.memorySwap = 16 << 20
    let config = shell("echo loading; x=a; while true; do x=$x$x; done")
    try await TestEngine.withContainer("oom", config, hostConfig: host) { name in
      // On a busy machine older engines drop the kernel's notice of a container that is gone: the next run has its own.
      for _ in 1...8 {
        _ = try await engine.waitForContainer(name)
        if try await engine.inspectContainer(name).state.oomKilled { break }
        try await engine.startContainer(name)
      }
      let report = try await diagnose(name).outcome.report
      #expect(report.verdict.sentence.contains("memory limit of 16 MiB"))
      #expect(report.verdict.sentence.contains("exit code 137, OOM flag set"))
      #expect(report.findings.map(\.rule) == ["oom-killed"])
      #expect(
        try report.rendered(as: .markdown).contains("docker update --memory 64m --memory-swap 128m \(name)"))
    }
  }

  @Test(arguments: [
    (["nosuchcmd"], "command-not-found"), (["/no/such/file"], "entrypoint-missing"),
    (["/etc"], "not-executable"),
  ])
  func `what cannot be started is explained by the engine's message`(command: [String], rule: String)
    async throws
  {
    let config = ContainerConfig(image: "", cmd: command)
    try await TestEngine.withContainer("start", config, start: false) { name in
      await #expect(throws: DockerError.self) { try await engine.startContainer(name) }
      let report = try await diagnose(name).outcome.report
      #expect(report.findings.map(\.rule) == [rule])
      #expect(report.verdict.sentence.contains("could not be started"))
    }
  }

  @Test(arguments: [
    ("nosuchcmd", "shell-command-not-found"), ("nc nosuchhost 80", "name-unresolved"),
    ("nc 127.0.0.1 9", "dependency-unreachable"),
    ("dd if=/dev/zero of=/dev/full", "disk-full"),
    ("trap 'exit 143' TERM; kill -TERM $$; sleep 1", "stopped"),
    ("sh -c 'kill -SEGV $$'; exit 139", "crashed"),
  ])
  func `what a program does to itself is recognised`(script: String, rule: String) async throws {
    try await TestEngine.withContainer("program", shell(script)) { name in
      _ = try await engine.waitForContainer(name)
      let report = try await diagnose(name).outcome.report
      #expect(report.findings.first?.rule == rule, "\(report.verdict.sentence)")
    }
  }

  @Test func `a kill by the engine is told from one by the kernel`() async throws {
    try await TestEngine.withContainer("kill", shell("sleep 600")) { name in
      try await engine.killContainer(name)
      _ = try await engine.waitForContainer(name)
      let report = try await diagnose(name).outcome.report
      #expect(report.verdict.sentence.contains("docker kill"))
    }
    try await TestEngine.withContainer("stop", shell("trap '' TERM; while true; do sleep 1; done")) { name in
      // The shell needs its time to set the trap.
      try await Task.sleep(for: .milliseconds(1500))
      try await engine.stopContainer(name, timeout: 1)
      let report = try await diagnose(name).outcome.report
      #expect(report.findings.first?.rule == "stop-signal-ignored", "\(report.verdict.sentence)")
    }
  }

  @Test func `a failing health check is explained by what the probe printed`() async throws {
    var config = shell("sleep 600")
    config.healthcheck = HealthConfig(
      test: ["CMD-SHELL", "echo no answer on 8080; exit 1"], interval: 200_000_000, retries: 2)
    try await TestEngine.withContainer("health", config) { name in
      try await wait(for: name) { $0.state.health?.status == .unhealthy }
      let report = try await diagnose(name).outcome.report
      #expect(report.findings.map(\.rule) == ["unhealthy"])
      #expect(report.verdict.sentence.contains("no answer on 8080"))
    }
  }

  @Test func `nothing is wrong with a container that runs`() async throws {
    try await TestEngine.withContainer("fine", shell("echo ERROR once >&2; sleep 600")) { name in
      let report = try await diagnose(name).outcome.report
      #expect(report.verdict.level == .good)
      #expect(report.findings.isEmpty)
    }
  }

  @Test func `who holds the port is named`() async throws {
    var config = shell("sleep 600")
    config.exposedPorts = ["80/tcp"]
    var host = HostConfig()
    host.portBindings = ["80/tcp": [PortBinding(hostIP: "127.0.0.1", hostPort: "0")]]
    try await TestEngine.withContainer("owner", config, hostConfig: host) { owner in
      let ports = try await engine.inspectContainer(owner).networkSettings.ports
      let port = try #require(ports.bindings["80/tcp"]?.first?.hostPort)
      host.portBindings = ["80/tcp": [PortBinding(hostIP: "127.0.0.1", hostPort: port)]]
      try await TestEngine.withContainer("second", config, hostConfig: host, start: false) { name in
        await #expect(throws: DockerError.self) { try await engine.startContainer(name) }
        let sentence = try await diagnose(name).outcome.report.verdict.sentence
        #expect(sentence.contains("in use by the container \(owner)"), "\(sentence)")
      }
    }
  }
}
