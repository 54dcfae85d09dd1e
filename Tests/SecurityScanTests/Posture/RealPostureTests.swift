import AgentKit
import DockerClient
import DockerClientTesting
import Reporting
import Testing

/// Containers of a real engine, one careless and one careful.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(2)))
struct RealPostureTests {
  private func sleeping() -> ContainerConfig { ContainerConfig(image: "", cmd: ["sleep", "60"]) }

  private func rules(of name: String) async throws -> Set<String> {
    let (_, outcome) = try await ask(
      "security.posture", ["containers": [.string(name)]], of: TestEngine.client)
    return Set(outcome.report.findings.map(\.rule))
  }

  @Test func `a careless container is seen through`() async throws {
    var host = HostConfig()
    host.privileged = true
    host.pidMode = "host"
    host.binds = ["/etc:/host/etc"]
    host.restartPolicy = RestartPolicy(.always)
    host.portBindings = ["8080/tcp": [PortBinding(hostPort: "")]]
    // It is not started: an engine inside of a container may not hand out what this one asks for.
    try await TestEngine.withContainer("careless", sleeping(), hostConfig: host, start: false) { name in
      let rules = try await rules(of: name)
      #expect(
        rules.isSuperset(of: [
          "cis-4.1-root-user", "cis-5.5-privileged", "cis-5.6-sensitive-mount",
          "cis-5.11-memory-limit",
          "cis-5.13-writable-root", "cis-5.14-any-interface", "cis-5.15-restart-policy",
          "cis-5.16-host-pid",
          "cis-5.22-seccomp", "cis-5.26-no-new-privileges", "cis-5.29-pids-limit",
        ]))
    }
  }

  @Test func `a careful container breaks nothing that it could keep`() async throws {
    var config = sleeping()
    config.user = "10001:10001"
    config.healthcheck = HealthConfig(test: ["CMD", "true"])
    var host = HostConfig()
    host.capDrop = ["ALL"]
    host.securityOpt = ["no-new-privileges"]
    host.readonlyRootfs = true
    host.memory = 64 << 20
    host.nanoCpus = 500_000_000
    host.pidsLimit = 50
    host.networkMode = "none"
    try await TestEngine.withContainer("careful", config, hostConfig: host) { name in
      let rules = try await rules(of: name)
      #expect(rules == [])
    }
  }
}
