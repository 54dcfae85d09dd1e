import DockerClient
import DockerClientTesting
import Testing

@testable import DockerOperations

/// What the engine refuses before there is a container, and what people paste of it.
struct RefusalTests {
  private func rule(_ text: String) throws -> String? {
    Diagnosis(of: try ContainerFacts(pasted: text, exitCode: nil)).best?.rule
  }

  @Test(arguments: [
    (
      #"docker: Error response from daemon: Conflict. The container name "/web" is already in use by container "70dc"."#,
      "name-conflict"
    ),
    (
      #"docker: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /no/such"#,
      "bind-source-missing"
    ),
    ("docker: Error response from daemon: Duplicate mount point: /data", "duplicate-mount"),
    ("Error response from daemon: No such image: nosuch:1", "image-missing"),
    (
      "Error response from daemon: pull access denied for acme/x, repository does not exist or may require 'docker login'",
      "image-missing"
    ),
    (
      "Error response from daemon: manifest for nginx:9.99 not found: manifest unknown: manifest unknown",
      "image-missing"
    ),
    (
      "Error response from daemon: toomanyrequests: You have reached your pull rate limit.",
      "registry-rate-limit"
    ),
    (
      "Error response from daemon: error while removing network: network n1 id ae13 has active endpoints",
      "still-in-use"
    ),
    ("Error response from daemon: remove vol1: volume is in use - [a405a413d3ff]", "still-in-use"),
    (
      "Error response from daemon: Get \"https://registry-1.docker.io/v2/\": proxyconnect tcp: dial tcp 10.0.0.1:3128: connect: connection refused",
      "proxy-failed"
    ),
    ("curl: (56) Received HTTP code 407 from proxy after CONNECT", "proxy-failed"),
    (
      "x509: certificate has expired or is not yet valid: current time 2019-01-01T00:00:00Z is before 2024-01-01",
      "clock-wrong"
    ),
    ("net/http: TLS handshake timeout", "mtu"), ("sendto: Message too long", "mtu"),
  ])
  func `an error that somebody pasted is recognised`(text: String, rule: String) throws {
    #expect(try self.rule(text) == rule)
  }

  @Test(
    .enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"),
    arguments: [
      "name-conflict", "bind-source-missing", "duplicate-mount", "image-missing", "still-in-use",
    ])
  func `the engine's own refusal is recognised`(rule: String) async throws {
    let engine = TestEngine.client
    let config = ContainerConfig(image: TestEngine.baseImage, cmd: ["true"])
    let message = try await TestEngine.withContainer("taken", config, start: false) { name -> String in
      let error = await #expect(throws: DockerError.self) {
        var host = HostConfig()
        switch rule {
        case "name-conflict":
          _ = try await engine.createContainer(ContainerCreation(config, hostConfig: host), name: name)
        case "bind-source-missing":
          host.mounts = [Mount(.bind, source: "/no/such/folder", target: "/x")]
          _ = try await engine.createContainer(ContainerCreation(config, hostConfig: host))
        case "duplicate-mount":
          host.binds = ["/tmp:/x", "/etc:/x"]
          _ = try await engine.createContainer(ContainerCreation(config, hostConfig: host))
        case "image-missing":
          _ = try await engine.createContainer(
            ContainerCreation(ContainerConfig(image: "nosuch:1", cmd: ["true"])))
        default:
          let volume = TestEngine.uniqueName("held")
          host.binds = ["\(volume):/data"]
          do {
            try await TestEngine.withContainer("holder", config, hostConfig: host, start: false) { _ in
              try await engine.removeVolume(volume, force: false)
            }
          } catch {
            try await engine.removeVolume(volume)
            throw error
          }
        }
      }
      return try #require(error?.engineMessage)
    }
    #expect(try self.rule("Error response from daemon: " + message) == rule, "\(message)")
  }
}
