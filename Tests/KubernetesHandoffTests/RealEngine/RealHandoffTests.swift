import AgentKit
import DockerClient
import DockerClientTesting
import Reporting
import Testing
import YAMLDocuments

@testable import KubernetesHandoff

/// A container of a real engine, checked by one agent and handed over to the other.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(2)))
struct RealHandoffTests {
  private func weak() -> (config: ContainerConfig, host: HostConfig) {
    var config = ContainerConfig(image: "", cmd: ["sleep", "60"])
    config.env = [
      EnvironmentVariable("LOG_LEVEL", "info"), EnvironmentVariable("DB_PASSWORD", "hunter2secret9"),
    ]
    config.exposedPorts = ["8080/tcp"]
    var host = HostConfig()
    host.pidMode = "host"
    host.capAdd = ["NET_ADMIN"]
    host.binds = ["/var/run/docker.sock:/var/run/docker.sock", "/etc:/host/etc"]
    host.portBindings = ["8080/tcp": [PortBinding(hostPort: "")]]
    host.restartPolicy = RestartPolicy(.always)
    return (config, host)
  }

  private func steps(_ name: String) -> [StepRequest] {
    [
      StepRequest(
        agent: "container-security", operation: "security.posture", arguments: ["containers": [.string(name)]]
      ),
      StepRequest(
        agent: "container-security", operation: "security.secrets", arguments: ["container": .string(name)]),
      StepRequest(
        agent: "kubernetes-operator", operation: "kubernetes.manifests",
        arguments: ["container": .string(name)]),
    ]
  }

  @Test func `the manifests answer what the scan found`() async throws {
    let (config, host) = weak()
    try await TestEngine.withContainer("api", config, hostConfig: host, start: false) { name in
      let (_, result) = try await ask(steps(name), of: TestEngine.client)
      #expect(result.failure == nil)
      try #require(result.outcomes.count == 3)
      let outcome = result.outcomes[2]
      let text = try #require(outcome.artifacts.first?.text)
      for rule in [
        "cis-4.1-root-user", "cis-5.4-added-capabilities", "cis-5.11-memory-limit", "cis-5.13-writable-root",
      ] {
        #expect(text.contains("# Answers \(rule):"), "\(rule)")
      }
      #expect(
        !text.contains("docker.sock") && !text.contains("hostPath:") && !text.contains("hunter2secret9"))
      let kinds = try YAMLDocument.all(in: Array(text.utf8)).map { $0.root?["kind"]?.string }
      #expect(kinds == ["ConfigMap", "Secret", "Deployment", "Service", "NetworkPolicy"])
      #expect(outcome.report.verdict.sentence.contains("findings of the security scan"))
    }
  }

  @Test func `a scan on its own changes nothing in manifests written alone`() async throws {
    let (config, host) = weak()
    try await TestEngine.withContainer("api", config, hostConfig: host, start: false) { name in
      let outcome = try await manifests(["container": .string(name)], of: TestEngine.client)
      #expect(try #require(outcome.artifacts.first).text.contains("Answers ") == false)
    }
  }

  @Test func `a plan names the container and reads nothing but it`() async throws {
    let (config, host) = weak()
    try await TestEngine.withContainer("api", config, hostConfig: host, start: false) { name in
      let (plan, _) = try await ask([steps(name)[2]], of: TestEngine.client)
      let id = try await TestEngine.client.inspectContainer(name).id
      #expect(plan.steps[0].plan.objects == [PlannedObject(.container, id: id, name: name)])
      #expect(plan.steps[0].plan.steps.map(\.effect) == [.observe])
    }
  }
}
