import AgentKit
import DockerClient
import DockerClientTesting
import Foundation
import Reporting
import Subprocesses
import Testing

@testable import DockerOperations

private let swarmEngine = ProcessInfo.processInfo.environment["LONGSHORE_SWARM_ENGINE"]

/// Overlay networks, in a swarm of one. It needs an engine of its own that may become one, started with another
/// `LONGSHORE_ENGINE_DIR`; its address is named by `LONGSHORE_SWARM_ENGINE`.
@Suite(.enabled(if: swarmEngine != nil, "no engine for a swarm"), .timeLimit(.minutes(2)), .serialized)
struct OverlayScenarioTests {
  @discardableResult
  private func docker(_ arguments: String...) async throws -> String {
    let command = try Subprocess(named: "docker", ["--host", try #require(swarmEngine)] + arguments)
    let result = try await command.run(deadline: .seconds(60))
    return String(decoding: result.output + result.errorOutput, as: UTF8.self)
  }

  private func withSwarm(_ body: (DockerClient) async throws -> Void) async throws {
    let engine = DockerClient(environment: ["DOCKER_HOST": try #require(swarmEngine)])
    try await docker("swarm", "init", "--advertise-addr", "127.0.0.1")
    do { try await body(engine) } catch {
      _ = try? await docker("swarm", "leave", "--force")
      throw error
    }
    try await docker("swarm", "leave", "--force")
  }

  @Test func `an overlay network is made, joined, explained, and its ways are followed`() async throws {
    try await withSwarm { engine in
      let (network, server, client) = ("mesh", "overlay-server", "overlay-client")
      func container(_ name: String, _ command: String) async throws {
        _ = try await engine.createContainer(
          ContainerCreation(ContainerConfig(image: TestEngine.baseImage, cmd: ["sh", "-c", command])),
          name: name)
        try await engine.startContainer(name)
      }
      try await container(server, "httpd -f -p 80")
      try await container(client, "sleep 600")
      let made = try await act(
        "network.create",
        [
          "network": .string(network), "driver": "overlay", "encrypted": true,
          "containers": [.string(server), .string(client)],
        ], of: engine)
      #expect(made.plan.steps.first?.summary.contains("which containers may join") == true)
      let shown = try await ask("network.inspect", ["network": .string(network)], of: engine).outcome.report
      let text = try shown.rendered(as: .markdown)
      #expect(shown.verdict.sentence.contains("2 running containers"))
      #expect(text.contains("2377/tcp") && text.contains("1450") && text.contains("services, and containers"))
      let way = try await ask(
        "network.troubleshoot",
        ["container": .string(client), "target": .string(server), "port": "80"], of: engine
      ).outcome.report.verdict
      #expect(way.level == .good, "\(way.sentence)")
      let result = try await engine.exec(client, ExecCreation(["nslookup", server]))
      #expect(result.exitCode == 0)
      for name in [server, client] {
        try await engine.removeContainer(name, options: ContainerRemovalOptions(force: true))
      }
    }
  }

  @Test func `a network for services only refuses a container, and that is explained`() async throws {
    try await withSwarm { engine in
      _ = try await engine.createNetwork(NetworkCreation("services", driver: "overlay"))
      let run = try await docker(
        "run", "--name", "refused", "--network", "services", TestEngine.baseImage, "true")
      let facts = try ContainerFacts(pasted: run, exitCode: nil)
      #expect(Diagnosis(of: facts).best?.rule == SwarmNeeded.id, "\(run)")
      let id = try await engine.inspectContainer("refused").id
      let diagnosis = Diagnosis(of: try await ContainerFacts.gathered(of: id, from: engine))
      #expect(diagnosis.best?.rule == SwarmNeeded.id, "\(diagnosis.report.verdict.sentence)")
      try await engine.removeContainer("refused")
    }
  }
}
