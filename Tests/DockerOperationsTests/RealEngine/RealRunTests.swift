import AgentKit
import DockerClient
import DockerClientTesting
import DockerOperations
import Reporting
import Testing

/// `container.run`, networks and volumes on a real engine.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(3)))
struct RealRunTests {
  private let engine = TestEngine.client

  private func run(_ name: String, _ more: Arguments = [:]) -> Arguments {
    let base: Arguments = [
      "image": .string(TestEngine.baseImage), "name": .string(name), "command": "sleep 300",
    ]
    return base.merging(more) { $1 }
  }

  private func withName(_ purpose: String, _ body: (String) async throws -> Void) async throws {
    let name = TestEngine.uniqueName(purpose)
    do {
      try await body(name)
    } catch {
      try? await engine.removeContainer(name, options: ContainerRemovalOptions(volumes: true, force: true))
      throw error
    }
    try? await engine.removeContainer(name, options: ContainerRemovalOptions(volumes: true, force: true))
  }

  @Test func `a plan says what is missing or too little before anything is made`() async throws {
    let name = TestEngine.uniqueName("never")
    let little = try await failure(of: "container.run", run(name, ["memory": "256"]), on: engine)
    #expect(little.code == "container.memory-too-small")
    #expect(little.remedy?.contains("256m") == true)
    let host = try AgentHost(
      definitions: DefinitionLoader().load([.builtIn]).definitions,
      modules: [DockerOperations(engine: engine)])
    let plan = try await host.plan([
      StepRequest(
        agent: "docker-operations", operation: "container.run",
        arguments: run(name, ["mounts": ["/no/such:/x", "data:/y"]]))
    ])
    let warnings = plan.steps[0].plan.steps.filter { $0.summary.hasPrefix("/no/such is not on this machine") }
    #expect(warnings.map(\.effect) == [.observe])
    #expect(plan.steps[0].plan.steps.count == 2)
  }

  @Test func `a volume without a place goes where the image keeps its data`() async throws {
    let image = TestEngine.uniqueName("keeper") + ":1"
    let dockerfile = "FROM \(TestEngine.baseImage)\nVOLUME /srv/data\n"
    try await BuiltImage.withStandIns([(name: image, dockerfile: dockerfile)]) {
      try await withName("kept") { name in
        let mounts: JSONValue = [.string(name + "-data:")]
        _ = try await act(
          "container.run", run(name, ["image": .string(image), "mounts": mounts]), of: engine)
        let mount = try await engine.inspectContainer(name).mounts.first
        #expect(mount?.destination == "/srv/data")
        #expect(mount?.name == name + "-data")
        try await engine.removeContainer(name, options: ContainerRemovalOptions(force: true))
        try await engine.removeVolume(name + "-data")
        let unclear = try await failure(of: "container.run", run(name, ["mounts": mounts]), on: engine)
        #expect(unclear.code == "mount.unclear")
        #expect(unclear.kind == .needsAnswer)
      }
    }
  }

  @Test func `what is waited for and removed afterwards loses nothing of its output`() async throws {
    for _ in 1...3 {
      let name = TestEngine.uniqueName("quick")
      let outcome = try await act(
        "container.run",
        run(name, ["command": "sh -c 'echo hi; exit 3'", "attach": true, "removeAfterwards": true]),
        of: engine
      ).outcome
      #expect(outcome.report.verdict.sentence.contains("ended with exit code 3 and was removed again"))
      #expect(try outcome.report.rendered(as: .markdown).contains("hi"))
      #expect(outcome.failure != nil)
      await #expect(throws: DockerError.self) { try await engine.inspectContainer(name) }
    }
  }

  @Test func `a health check that only a shell can read is given to one`() async throws {
    try await withName("check") { name in
      _ = try await act(
        "container.run", run(name, ["healthCommand": "test -d /nosuch || exit 0"]), of: engine)
      #expect(
        try await engine.inspectContainer(name).config.healthcheck?.test
          == ["CMD-SHELL", "test -d /nosuch || exit 0"])
    }
    try await withName("check") { name in
      _ = try await act("container.run", run(name, ["healthCommand": "test -d /"]), of: engine)
      #expect(try await engine.inspectContainer(name).config.healthcheck?.test == ["CMD", "test", "-d", "/"])
    }
  }

  @Test func `a container that does not stay up is no success`() async throws {
    try await withName("down") { name in
      let outcome = try await act("container.run", run(name, ["command": "false"]), of: engine).outcome
      #expect(outcome.report.verdict.level == .bad)
      #expect(outcome.failure?.code == "container.not-up")
    }
  }

  @Test func `a network with containers is not unused`() async throws {
    let network = TestEngine.uniqueName("used")
    _ = try await engine.createNetwork(NetworkCreation(network))
    try await withName("member") { name in
      _ = try await act("container.run", run(name, ["network": .string(network)]), of: engine)
      let list = try await ask("network.list", ["unused": true], of: engine).outcome.report
      #expect(!(try list.rendered(as: .markdown).contains(network)))
      let plan = try await ask("network.list", [:], of: engine).outcome.report
      #expect(try plan.rendered(as: .markdown).contains(network))
    }
    try await engine.removeNetwork(network)
  }

  @Test func `a volume that is to be kept must be there`() async throws {
    let error = try await failure(of: "volume.prune", ["all": true, "keep": ["nosuch-volume"]], on: engine)
    #expect(error.code == "volume.not-found")
  }

  @Test func `a container runs with the limits, port and policy that were asked for`() async throws {
    try await withName("run") { name in
      let done = try await act(
        "container.run",
        run(
          name,
          [
            "memory": "32m", "restart": "unless-stopped", "ports": ["127.0.0.1::8080"],
            "environment": ["TOKEN=hush-hush-hush"],
          ]),
        of: engine)
      #expect(done.outcome.report.verdict.level == .good)
      let container = try await engine.inspectContainer(name)
      #expect(container.state.running)
      #expect(container.hostConfig.memory == 32 << 20)
      #expect(container.hostConfig.restartPolicy.name == .unlessStopped)
      #expect(container.networkSettings.ports.bindings["8080/tcp"]?.first?.hostIP == "127.0.0.1")
      #expect(container.config.env.contains(EnvironmentVariable("TOKEN", "hush-hush-hush")))
      let step = try #require(done.plan.steps.last)
      #expect(step.flags == [.credentials, .runsUntrusted])
      #expect(step.command?.contains { $0.contains("hush") } == false)

      let taken = try await #require(throws: Failure.self) {
        try await act("container.run", run(name), of: engine)
      }
      #expect(taken.code == "container.name-taken")
      let port = try #require(container.networkSettings.ports.bindings["8080/tcp"]?.first?.hostPort)
      let busy = try await #require(throws: Failure.self) {
        try await act("container.run", run(name + "-2", ["ports": [.string("\(port):80")]]), of: engine)
      }
      #expect(busy.code == "port.in-use")
      #expect(busy.message.contains(name))
    }
  }

  @Test func `one that cannot start is diagnosed`() async throws {
    try await withName("broken") { name in
      let outcome = try await act("container.run", run(name, ["command": "nosuchcmd"]), of: engine).outcome
      #expect(outcome.failure?.code == "container.not-started")
      let report = outcome.report
      #expect(report.verdict.level == .bad)
      #expect(report.findings.first?.rule == "command-not-found")
      #expect(try report.rendered(as: .markdown).contains("docker rm \(name)"))
    }
  }

  @Test func `attached, what it wrote and its exit code are shown`() async throws {
    try await withName("attached") { name in
      let outcome = try await act(
        "container.run", run(name, ["command": "sh -c 'echo hello; exit 4'", "attach": true]), of: engine
      ).outcome
      #expect(outcome.failure?.message == "the command of \(name) ended with exit code 4")
      let report = outcome.report
      #expect(report.verdict.sentence.contains("exit code 4"))
      #expect(try report.rendered(as: .markdown).contains("hello"))
    }
  }

  @Test func `a network is made, joined, looked at and removed`() async throws {
    let network = TestEngine.uniqueName("net")
    try await withName("member") { name in
      _ = try await act("container.run", run(name), of: engine)
      _ = try await act(
        "network.create", ["network": .string(network), "containers": [.string(name)]], of: engine)
      let shown = try await act("network.inspect", ["network": .string(network)], of: engine).outcome.report
      #expect(try shown.rendered(as: .markdown).contains(name))
      let listed = try await act("network.list", ["name": .string(network)], of: engine).outcome.report
      #expect(try listed.rendered(as: .markdown).contains(network))
      let inUse = try await #require(throws: Failure.self) {
        try await act("network.remove", ["networks": [.string(network)]], of: engine)
      }
      #expect(inUse.code == "network.in-use")
      let removal = try await act(
        "network.remove", ["networks": [.string(network)], "force": true], of: engine)
      #expect(removal.plan.steps.map(\.effect) == [.change, .destroy])
      #expect(removal.outcome.evidence.map(\.text) == ["\(network) was used by \(name)"])
      #expect(try await engine.listNetworks().contains { $0.name == network } == false)
      let builtIn = try await #require(throws: Failure.self) {
        try await act("network.remove", ["networks": ["bridge"]], of: engine)
      }
      #expect(builtIn.code == "network.built-in")
    }
  }

  @Test func `a volume is made, mounted, spared while it is used, and removed`() async throws {
    let volume = TestEngine.uniqueName("volume")
    try await withName("user") { name in
      _ = try await act("volume.create", ["volume": .string(volume), "labels": ["team=web"]], of: engine)
      _ = try await act("container.run", run(name, ["mounts": [.string("\(volume):/data")]]), of: engine)
      let shown = try await act("volume.inspect", ["volume": .string(volume)], of: engine).outcome.report
      #expect(try shown.rendered(as: .markdown).contains("/data"))
      let inUse = try await #require(throws: Failure.self) {
        try await act("volume.remove", ["volumes": [.string(volume)]], of: engine)
      }
      #expect(inUse.code == "volume.in-use")
      #expect(inUse.message.contains(name))
      try await engine.removeContainer(name, options: ContainerRemovalOptions(force: true))
      // A prune keeps what has a name.
      let label: Arguments = ["label": "team=web"]
      #expect(try await act("volume.prune", label, of: engine).plan.objects.isEmpty)
      let removal = try await act("volume.remove", ["volumes": [.string(volume)]], of: engine)
      #expect(removal.plan.steps.map(\.effect) == [.destroy])
      #expect(try await engine.listVolumes().contains { $0.name == volume } == false)
    }
  }
}
