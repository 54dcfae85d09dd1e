import AgentKit
import DockerClient
import DockerClientTesting
import Reporting
import Testing

@testable import DockerOperations

/// Overlay networks, in a swarm of one.
@Suite(
  .enabled(if: SpareEngine.mayBecomeSwarm, "\(SpareEngine.swarmHint)"), .timeLimit(.minutes(3)), .serialized)
struct OverlayScenarioTests {
  @Test func `an overlay network is made, joined, explained, and its ways are followed`() async throws {
    try await SpareEngine.withSwarm { engine in
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
    try await SpareEngine.withSwarm { engine in
      _ = try await engine.createNetwork(NetworkCreation("services", driver: "overlay"))
      let run = try await SpareEngine.docker(
        "run", "--name", "refused", "--network", "services", TestEngine.baseImage, "true"
      ).text
      let facts = try ContainerFacts(pasted: run, exitCode: nil)
      #expect(Diagnosis(of: facts).best?.rule == SwarmNeeded.id, "\(run)")
      let id = try await engine.inspectContainer("refused").id
      let diagnosis = Diagnosis(of: try await ContainerFacts.gathered(of: id, from: engine))
      #expect(diagnosis.best?.rule == SwarmNeeded.id, "\(diagnosis.report.verdict.sentence)")
      try await engine.removeContainer("refused")
    }
  }
}
