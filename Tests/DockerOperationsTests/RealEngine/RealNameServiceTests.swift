import AgentKit
import DockerClient
import DockerClientTesting
import Reporting
import Testing

/// `network.troubleshoot` where a name is looked for, and nobody answers.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(3)))
struct RealNameServiceTests {
  private let engine = TestEngine.client

  private func shell(_ script: String) -> ContainerConfig {
    ContainerConfig(image: "", cmd: ["sh", "-c", script])
  }

  private func verdict(of container: String, _ target: String) async throws -> Verdict {
    try await ask(
      "network.troubleshoot", ["container": .string(container), "target": .string(target)], of: engine
    ).outcome.report.verdict
  }

  @Test func `a name server that does not answer is told, on the default bridge and on another network`()
    async throws
  {
    let network = TestEngine.uniqueName("names")
    _ = try await engine.createNetwork(NetworkCreation(network))
    for mode in ["bridge", network] {
      var host = HostConfig()
      host.networkMode = mode
      host.dns = ["192.0.2.1"]
      host.extraHosts = ["told.example.com:203.0.113.7"]
      try await TestEngine.withContainer("names", shell("sleep 600"), hostConfig: host) { name in
        let said = try await verdict(of: name, "example.com")
        #expect(said.level == .bad)
        #expect(
          said.sentence.contains("the name server 192.0.2.1 that it asks does not answer"), "\(said.sentence)"
        )
        // An address needs no name server, nor does a name that this engine's host or the container itself has.
        for goal in ["203.0.113.7", "told.example.com", "TOLD.example.com"] {
          #expect(try await verdict(of: name, goal).level == .good)
        }
        let plan = try await ask(
          "network.troubleshoot", ["container": .string(name), "target": "web-10.0.0.1"], of: engine)
        #expect(plan.outcome.report.verdict.level == .bad)
        let steps = plan.plan.steps.flatMap(\.plan.steps).map(\.summary)
        #expect(steps.contains("Ask its name servers whether they answer: 192.0.2.1"), "\(steps)")
      }
    }
    try await engine.removeNetwork(network)
  }

  @Test
  func
    `a metadata service that a container names its name server is not asked, and a plan names whom it asks`()
    async throws
  {
    var host = HostConfig()
    host.networkMode = "bridge"
    let write =
      "printf 'nameserver 169.254.169.254\\nnameserver 192.0.2.7\\n' >/etc/resolv.conf; exec sleep 600"
    try await TestEngine.withContainer("names", shell(write), hostConfig: host) { name in
      try await Task.sleep(for: .seconds(1))
      let (plan, outcome) = try await ask(
        "network.troubleshoot", ["container": .string(name), "target": "example.com"], of: engine)
      let steps = plan.steps.flatMap(\.plan.steps).map(\.summary)
      #expect(steps.contains("Ask its name servers whether they answer: 192.0.2.7"), "\(steps)")
      // One was not asked, so nobody knows.
      #expect(outcome.report.verdict.level == .good, "\(outcome.report.verdict.sentence)")
      let text = try outcome.report.rendered(as: .markdown)
      #expect(text.contains("169.254.169.254 was not asked from here"), "\(text)")
    }
  }

  @Test func `the name of the host is known only to a container that was told it`() async throws {
    try await TestEngine.withContainer("plain", shell("sleep 600")) { name in
      let said = try await verdict(of: name, "host.docker.internal").sentence
      #expect(said.contains("known only where it is told to"), "\(said)")
      let shouted = try await verdict(of: name, "HOST.docker.internal").sentence
      #expect(shouted.contains("known only where it is told to"), "\(shouted)")
    }
    var host = HostConfig()
    host.extraHosts = ["host.docker.internal:host-gateway"]
    try await TestEngine.withContainer("told", shell("sleep 600"), hostConfig: host) { name in
      let said = try await verdict(of: name, "host.docker.internal")
      #expect(said.level == .good, "\(said.sentence)")
    }
  }
}
