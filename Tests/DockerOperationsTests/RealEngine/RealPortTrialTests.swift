import AgentKit
import DockerClient
import DockerClientTesting
import Reporting
import Testing

/// `network.troubleshoot` where a connection stands, or a name is looked for, and nobody answers.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(3)))
struct RealPortTrialTests {
  private let engine = TestEngine.client

  private func shell(_ script: String) -> ContainerConfig {
    ContainerConfig(image: "", cmd: ["sh", "-c", script])
  }

  private func verdict(_ container: String, _ target: String, _ port: String? = nil) async throws -> Verdict {
    var arguments: Arguments = ["container": .string(container), "target": .string(target)]
    if let port { arguments["port"] = .string(port) }
    return try await ask("network.troubleshoot", arguments, of: engine).outcome.report.verdict
  }

  @Test(arguments: [
    // It answers, greets, or waits for words of its own protocol.
    ("httpd -f -p 8080", 8080, Status.good, "can reach"),
    ("nc -ll -p 8080 -e echo hello", 8080, .good, "can reach"),
    ("nc -ll -p 22 -e echo hello", 22, .good, "can reach"),
    ("nc -ll -p 7000 -e cat", 7000, .good, "can reach"),
    ("nc -ll -p 7000 -e sh -c 'exec cat >/dev/null'", 7000, .good, "can reach"),
    // It takes its time before it greets.
    ("nc -ll -p 25 -e sleep 600", 25, .good, "can reach"),
    // It reads a request, and says nothing.
    (
      "nc -ll -p 8080 -e sh -c 'exec cat >/dev/null'", 8080, .attention,
      "a request over HTTP got no answer within 5 s"
    ),
    // It hangs.
    ("nc -ll -p 7000 -e sleep 600", 7000, .bad, "read nothing of what it was sent"),
    ("nc -ll -p 8080 -e sleep 600", 8080, .bad, "read nothing of what it was sent"),
    (
      "httpd -f -p 7000 & sleep 0.5; kill -STOP $!; wait", 7000, .bad,
      "does not take connections on port 7000"
    ),
  ])
  func `whether a program that listens also answers`(
    server: String, port: Int, level: Status, words: String
  ) async throws {
    let network = TestEngine.uniqueName("answers")
    _ = try await engine.createNetwork(NetworkCreation(network))
    var host = HostConfig()
    host.networkMode = network
    try await TestEngine.withContainer("server", shell(server), hostConfig: host) { server in
      try await TestEngine.withContainer("client", shell("sleep 600"), hostConfig: host) { client in
        try await Task.sleep(for: .seconds(1))
        let verdict = try await verdict(client, server, String(port))
        #expect(verdict.level == level, "\(verdict.sentence)")
        #expect(verdict.sentence.contains(words), "\(verdict.sentence)")
      }
    }
    try await engine.removeNetwork(network)
  }

  @Test
  func
    `connections that nobody takes are seen without asking, and those of a program that is busy once are not`()
    async throws
  {
    let network = TestEngine.uniqueName("waiting")
    _ = try await engine.createNetwork(NetworkCreation(network))
    var host = HostConfig()
    host.networkMode = network
    func said(on name: String) async throws -> Verdict {
      try await ask("container.debug", ["container": .string(name)], of: engine).outcome.report.verdict
    }
    let stuck = shell("httpd -f -p 7000 & echo $! >/pid; wait")
    try await TestEngine.withContainer("stuck", stuck, hostConfig: host) { server in
      let calls = shell("while :; do nc -w 5 \(server) 7000 </dev/null & sleep 0.5; done")
      try await TestEngine.withContainer("calls", calls, hostConfig: host) { _ in
        try await Task.sleep(for: .seconds(2))
        #expect(try await said(on: server).level == .good)
        _ = try await engine.exec(server, ExecCreation(["sh", "-c", "kill -STOP $(cat /pid)"]), limit: 100)
        try await Task.sleep(for: .seconds(2))
        let verdict = try await said(on: server)
        #expect(verdict.level == .attention, "\(verdict.sentence)")
        #expect(
          verdict.sentence.contains("does not take the connections on port 7000"), "\(verdict.sentence)")
      }
    }
    try await engine.removeNetwork(network)
  }

  @Test func `a frozen container is no program that hangs`() async throws {
    try await TestEngine.withContainer("frozen", shell("httpd -f -p 8080")) { server in
      try await TestEngine.withContainer("client", shell("sleep 600")) { client in
        try await engine.pauseContainer(server)
        let said = try await verdict(client, server, "8080").sentence
        try await engine.unpauseContainer(server)
        #expect(said.contains("\(server) is frozen"), "\(said)")
      }
    }
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
      try await TestEngine.withContainer("names", shell("sleep 600"), hostConfig: host) { name in
        let said = try await verdict(name, "example.com")
        #expect(said.level == .bad)
        #expect(
          said.sentence.contains("the name server 192.0.2.1 that it asks does not answer"), "\(said.sentence)"
        )
        // An address needs no name server.
        #expect(try await verdict(name, "203.0.113.7").level == .good)
      }
    }
    try await engine.removeNetwork(network)
  }

  @Test func `the name of the host is known only to a container that was told it`() async throws {
    try await TestEngine.withContainer("plain", shell("sleep 600")) { name in
      let said = try await verdict(name, "host.docker.internal").sentence
      #expect(said.contains("known only where it is told to"), "\(said)")
    }
    var host = HostConfig()
    host.extraHosts = ["host.docker.internal:host-gateway"]
    try await TestEngine.withContainer("told", shell("sleep 600"), hostConfig: host) { name in
      let said = try await verdict(name, "host.docker.internal")
      #expect(said.level == .good, "\(said.sentence)")
    }
  }
}
