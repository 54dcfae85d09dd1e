import AgentKit
import DockerClient
import DockerClientTesting
import DockerOperations
import Foundation
import Reporting
import Testing

/// Requests of several steps, each of which needs what the one before it leaves, on a real engine.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(3)))
struct RealSequenceTests {
  private let engine = TestEngine.client
  private let sleeper = ContainerConfig(
    image: "", cmd: ["sh", "-c", "trap 'exit 0' TERM; echo up; while true; do sleep 0.1; done"])

  private func host(in folder: String = "/") throws -> AgentHost {
    try AgentHost(
      definitions: DefinitionLoader().load([.builtIn]).definitions,
      modules: [DockerOperations(engine: engine)], workingDirectory: folder)
  }

  private func requests(_ asked: [(OperationName, Arguments)]) -> [StepRequest] {
    asked.map { StepRequest(agent: "docker-operations", operation: $0.0, arguments: $0.1) }
  }

  /// Plans and carries out steps as one request, with one approval for the whole plan, as `--approve` does.
  @discardableResult
  private func act(_ asked: (OperationName, Arguments)..., in folder: String = "/") async throws -> RunResult
  {
    let host = try host(in: folder)
    let plan = try await host.plan(requests(asked))
    let ada = Principal("user:ada")
    let result = await host.run(plan, approved: try host.approvals.grant(plan.hash, to: ada), by: ada)
      .result()
    if let failure = result.failure { throw failure }
    return result
  }

  private func isThere(_ name: String) async throws -> Bool {
    try await engine.listContainers(all: true).contains { $0.displayName == name }
  }

  /// Removes what a test made, whatever happens.
  private func cleaningUp(
    containers: [String] = [], volumes: [String] = [], networks: [String] = [],
    _ body: () async throws -> Void
  ) async throws {
    func clean() async {
      for name in containers {
        try? await engine.removeContainer(name, options: ContainerRemovalOptions(volumes: true, force: true))
      }
      for name in networks { try? await engine.removeNetwork(name) }
      for name in volumes { try? await engine.removeVolume(name, force: true) }
    }
    do { try await body() } catch {
      await clean()
      throw error
    }
    await clean()
  }

  @Test func `stop it and remove it`() async throws {
    try await TestEngine.withContainer("goes", sleeper) { name in
      let one: Arguments = ["containers": [.string(name)]]
      try await act(("container.stop", one), ("container.remove", one))
      #expect(try await !isThere(name))
    }
  }

  @Test func `stop it, remove it, and run another under its name at its port`() async throws {
    var host = HostConfig()
    host.portBindings = ["80/tcp": [PortBinding(hostPort: "0")]]
    let name = TestEngine.uniqueName("again")
    try await cleaningUp(containers: [name]) {
      var config = sleeper
      config.image = TestEngine.baseImage
      config.labels[TestEngine.label] = name
      config.exposedPorts = ["80/tcp"]
      let old = try await engine.createContainer(ContainerCreation(config, hostConfig: host), name: name)
      try await engine.startContainer(old.id)
      let port = try #require(
        try await engine.listContainers().first { $0.id == old.id }?.ports.lazy.compactMap(\.publicPort).first
      )
      let one: Arguments = ["containers": [.string(name)]]
      try await act(
        ("container.stop", one), ("container.remove", one),
        (
          "container.run",
          [
            "image": .string(TestEngine.baseImage), "name": .string(name), "ports": [.string("\(port):80")],
            "command": "sleep 60",
          ]
        ))
      let new = try await engine.inspectContainer(name)
      #expect(new.id != old.id)
      #expect(new.state.running)
      #expect(new.hostConfig.portBindings.bindings["80/tcp"]?.map(\.hostPort) == ["\(port)"])
    }
  }

  @Test func `start it and show its log`() async throws {
    try await TestEngine.withContainer("talks", sleeper, start: false) { name in
      let result = try await act(
        ("container.start", ["containers": [.string(name)]]), ("container.logs", [:]))
      #expect(try result.outcomes[1].report.rendered(as: .markdown).contains("up"))
    }
  }

  @Test func `start it and run a command in it`() async throws {
    try await TestEngine.withContainer("works", sleeper, start: false) { name in
      let result = try await act(
        ("container.start", ["containers": [.string(name)]]),
        ("container.exec", ["container": .string(name), "command": "echo done"]))
      #expect(try result.outcomes[1].report.rendered(as: .markdown).contains("done"))
    }
  }

  @Test func `make a network and a volume, and run a container with both`() async throws {
    let name = TestEngine.uniqueName("both")
    try await cleaningUp(containers: [name], volumes: [name], networks: [name]) {
      try await act(
        ("network.create", ["network": .string(name)]), ("volume.create", ["volume": .string(name)]),
        (
          "container.run",
          [
            "image": .string(TestEngine.baseImage), "name": .string(name), "network": .string(name),
            "mounts": [.string("\(name):/data")], "command": "sleep 60",
          ]
        ))
      let made = try await engine.inspectContainer(name)
      #expect(made.networkSettings.networks.keys.sorted() == [name])
      #expect(made.mounts.map(\.name) == [name])
    }
  }

  @Test func `run it, copy into it, look at its log and stop it`() async throws {
    let name = TestEngine.uniqueName("made")
    let folder = FileManager.default.temporaryDirectory.path + "/sequence-\(UUID())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data("hello\n".utf8).write(to: URL(filePath: folder + "/note"))
    try await cleaningUp(containers: [name]) {
      let result = try await act(
        (
          "container.run",
          [
            "image": .string(TestEngine.baseImage), "name": .string(name),
            "command": "sh -c 'trap \"exit 0\" TERM; echo up; while true; do sleep 0.1; done'",
          ]
        ), ("container.copy", ["from": "note", "to": .string("\(name):/tmp")]),
        ("container.exec", ["container": .string(name), "command": "cat /tmp/note"]), ("container.logs", [:]),
        ("container.stop", ["containers": [.string(name)]]), in: folder)
      #expect(try result.outcomes[2].report.rendered(as: .markdown).contains("hello"))
      let made = try await engine.inspectContainer(name)
      #expect(made.state.status == .exited)
      #expect(result.steps[4].step.plan.objects.map(\.id) == [made.id])
    }
  }

  @Test func `stop it and back up its volume`() async throws {
    let name = TestEngine.uniqueName("kept")
    let folder = FileManager.default.temporaryDirectory.path + "/sequence-\(UUID())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var host = HostConfig()
    host.binds = ["\(name):/data"]
    try await cleaningUp(volumes: [name]) {
      try await TestEngine.withContainer("keeps", sleeper, hostConfig: host) { container in
        let host = try self.host(in: folder)
        let plan = try await host.plan(
          requests([
            ("container.stop", ["containers": [.string(container)]]),
            ("volume.backup", ["volume": .string(name)]),
          ]))
        // Nobody writes to it by then.
        #expect(!plan.steps[1].plan.steps.contains { $0.summary.contains("may write to it meanwhile") })
        let result = await host.run(plan) { _, _ in true }.result()
        #expect(result.state == .completed)
        #expect(FileManager.default.fileExists(atPath: "\(folder)/\(name).tar.gz"))
      }
    }
  }

  @Test func `remove it, and then the network and the volume that it used`() async throws {
    let name = TestEngine.uniqueName("used")
    try await cleaningUp(containers: [name], volumes: [name], networks: [name]) {
      _ = try await engine.createNetwork(NetworkCreation(name))
      var host = HostConfig()
      host.binds = ["\(name):/data"]
      host.networkMode = name
      var config = sleeper
      config.image = TestEngine.baseImage
      config.labels[TestEngine.label] = name
      let made = try await engine.createContainer(ContainerCreation(config, hostConfig: host), name: name)
      try await engine.startContainer(made.id)
      try await act(
        ("container.stop", ["containers": [.string(name)]]),
        ("container.remove", ["containers": [.string(name)]]),
        ("network.remove", ["networks": [.string(name)]]), ("volume.remove", ["volumes": [.string(name)]]))
      #expect(try await !isThere(name))
      #expect(try await !engine.listNetworks().contains { $0.name == name })
      #expect(try await !engine.listVolumes().contains { $0.name == name })
    }
  }

  @Test func `what is started again meanwhile is not removed`() async throws {
    try await TestEngine.withContainer("comes-back", sleeper) { name in
      let one: Arguments = ["containers": [.string(name)]]
      let host = try host()
      let plan = try await host.plan(requests([("container.stop", one), ("container.remove", one)]))
      let engine = engine
      let result = await host.run(plan) { step, _ in
        if step.operation == "container.remove" { _ = try? await engine.startContainer(name) }
        return true
      }.result()
      #expect(result.state == .partial)
      #expect(result.failure?.code == "plan.not-as-foreseen")
      #expect(result.failure?.message.contains("\(name) is running") == true)
      #expect(result.account?.undo == [["docker", "start", name]])
      #expect(try await isThere(name))
    }
  }
}
