import AgentKit
import DockerClient
import DockerClientTesting
import HTTPTransportTesting
import Reporting
import Testing

@testable import DockerOperations

/// The failures that people meet, made to happen on a real engine: the surest hypothesis is the right one, and what is
/// offered makes the container run.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(5)))
struct FailureScenarioTests {
  private let engine = TestEngine.client

  private func diagnosis(of name: String) async throws -> Diagnosis {
    let id = try await engine.inspectContainer(name).id
    return Diagnosis(of: try await ContainerFacts.gathered(of: id, from: engine))
  }

  private func shell(_ script: String) -> ContainerConfig {
    ContainerConfig(image: "", cmd: ["sh", "-c", script])
  }

  @Test(arguments: FailingContainer.all)
  func `the surest hypothesis is right, and what is offered mends it`(scenario: FailingContainer) async throws
  {
    try await scenario.withContainer { name in
      let diagnosis = try await diagnosis(of: name)
      #expect(diagnosis.best?.rule == scenario.rule, "\(diagnosis.report.verdict.sentence)")
      let offers = try #require(diagnosis.best).remedy.offers
      #expect(offers.isEmpty || scenario.isMended || scenario.rule == Terminated.id)
      guard scenario.isMended else { return }
      try await apply(offers)
      // An engine can take a moment to notice what became of the process before.
      for _ in 0..<100 where try await engine.inspectContainer(name).state.status != .running {
        try await Task.sleep(for: .milliseconds(100))
      }
      #expect(try await engine.inspectContainer(name).state.status == .running)
    }
  }

  @Test(arguments: FailingContainer.healthy)
  func `nothing is wrong, and what was checked is told`(scenario: FailingContainer) async throws {
    try await scenario.withContainer { name in
      let diagnosis = try await diagnosis(of: name)
      #expect(diagnosis.best?.rule == Healthy.id, "\(diagnosis.report.verdict.sentence)")
      #expect(diagnosis.report.findings.isEmpty)
      #expect(try diagnosis.report.rendered(as: .markdown).contains("What was checked"))
    }
  }

  @Test func `a restart loop is stopped until somebody has mended its cause`() async throws {
    var host = HostConfig()
    host.restartPolicy = RestartPolicy(.always)
    try await TestEngine.withContainer("loop", shell("exit 3"), hostConfig: host) { name in
      while try await engine.inspectContainer(name).restartCount < 2 {
        try await Task.sleep(for: .milliseconds(50))
      }
      let remedy = try #require(try await diagnosis(of: name).best).remedy
      #expect(remedy.offers.isEmpty)
      #expect(remedy.pauses == [.update(name, ("restart", "no"))])
      try await apply(remedy.pauses)
      while try await engine.inspectContainer(name).state.status != .exited {
        try await Task.sleep(for: .milliseconds(50))
      }
      let count = try await engine.inspectContainer(name).restartCount
      try await Task.sleep(for: .seconds(1))
      #expect(try await engine.inspectContainer(name).restartCount == count)
    }
  }

  @Test func `a small volume that is full is told from a full disk`() async throws {
    var creation = VolumeCreation(TestEngine.uniqueName("small"))
    creation.driverOptions = ["type": "tmpfs", "device": "tmpfs", "o": "size=1m"]
    _ = try await engine.createVolume(creation)
    var host = HostConfig()
    host.binds = ["\(creation.name):/data"]
    let fill = shell("dd if=/dev/zero of=/data/x bs=1M count=4")
    try await TestEngine.withContainer("full", fill, hostConfig: host) { name in
      _ = try await engine.waitForContainer(name)
      let diagnosis = try await diagnosis(of: name)
      #expect(diagnosis.best?.rule == DiskFull.id)
      #expect(diagnosis.report.verdict.sentence.contains("the volume \(creation.name)"))
    }
    try await engine.removeVolume(creation.name)
  }

  @Test func `a stop that had to be forced says so, and what helps`() async throws {
    let stubborn = shell("trap '' TERM; while true; do sleep 1; done")
    try await TestEngine.withContainer("stubborn", stubborn) { name in
      try await Task.sleep(for: .milliseconds(1000))
      let report = try await act(
        "container.stop", ["containers": [.string(name)], "timeout": "1s"], of: engine
      ).outcome.report
      #expect(report.verdict.level == .attention)
      #expect(report.verdict.sentence.contains("it did not end when it was asked to, and was killed"))
      #expect(try report.rendered(as: .markdown).contains("begin the command with exec"))
    }
  }

  @Test func `a registry that refuses more pulls is named when a container is to run`() async throws {
    let refusing = try TCPStub { socket in
      while true {
        let request = socket.read()
        guard !request.isEmpty else { return }
        let body =
          #"{"errors":[{"code":"TOOMANYREQUESTS","message":"You have reached your pull rate limit."}]}"#
        let isProbe = String(decoding: request, as: UTF8.self).contains(" /v2/ ")
        let status = isProbe ? "200 OK" : "429 Too Many Requests"
        guard
          socket.write(
            Array(
              "HTTP/1.1 \(status)\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
                .utf8))
        else { return }
      }
    }
    let failure = try await #require(throws: Failure.self) {
      try await act(
        "container.run", ["image": .string("127.0.0.1:\(refusing.port)/acme/web:1"), "name": "never-made"],
        of: engine)
    }
    #expect(failure.message.contains("rate limit is reached"), "\(failure.message)")
    #expect(failure.remedy?.contains("Log in") == true)
  }

  private func withNetwork(
    _ purpose: String, _ body: (String) async throws -> Void
  ) async throws {
    let name = TestEngine.uniqueName(purpose)
    _ = try await engine.createNetwork(NetworkCreation(name))
    do { try await body(name) } catch {
      try? await engine.removeNetwork(name)
      throw error
    }
    try await engine.removeNetwork(name)
  }

  /// A client that says what a Go program would say when it cannot connect.
  private func client(_ host: String, _ port: Int, _ words: String) -> ContainerConfig {
    shell(
      "nc -w 2 \(host) \(port) || { echo \"dial tcp \(host):\(port): connect: \(words)\" >&2; exit 1; }; exit 9"
    )
  }

  private func host(_ network: String) -> HostConfig {
    var host = HostConfig()
    host.networkMode = network
    return host
  }

  @Test(arguments: [
    ("httpd -f -p 8080", 80, "wrong-port"), ("httpd -f -p 127.0.0.1:8080", 8080, "dependency-on-loopback"),
  ])
  func `a refused connection to another container is explained by where that one listens`(
    server: String, port: Int, rule: String
  ) async throws {
    try await withNetwork("refused") { network in
      try await TestEngine.withContainer("server", shell(server), hostConfig: host(network)) { server in
        try await Task.sleep(for: .milliseconds(500))
        let client = client(server, port, "connection refused")
        try await TestEngine.withContainer("client", client, hostConfig: host(network)) { name in
          _ = try await engine.waitForContainer(name)
          let diagnosis = try await diagnosis(of: name)
          #expect(diagnosis.best?.rule == rule, "\(diagnosis.report.verdict.sentence)")
          #expect(diagnosis.report.verdict.sentence.contains(server))
        }
      }
    }
  }

  @Test func `a container on another network is found by its address`() async throws {
    try await withNetwork("theirs") { theirs in
      try await withNetwork("ours") { ours in
        try await TestEngine.withContainer("server", shell("httpd -f -p 80"), hostConfig: host(theirs)) {
          server in
          let networks = try await engine.inspectContainer(server).networkSettings.networks
          let address = try #require(networks[theirs]?.ipAddress)
          // An engine without firewall rules lets networks reach each other by way of the host.
          var client = client(address, 80, "network is unreachable")
          client.cmd = client.cmd.map { $0.dropLast() + ["ip route del default; " + ($0.last ?? "")] }
          var host = host(ours)
          host.capAdd = ["NET_ADMIN"]
          try await TestEngine.withContainer("client", client, hostConfig: host) { name in
            _ = try await engine.waitForContainer(name)
            let diagnosis = try await diagnosis(of: name)
            #expect(diagnosis.best?.rule == OtherNetwork.id, "\(diagnosis.report.verdict.sentence)")
            #expect(diagnosis.report.verdict.sentence.contains(theirs))
          }
        }
      }
    }
  }

  @Test func `a name on the default bridge: a network for both makes it run`() async throws {
    try await TestEngine.withContainer("db", shell("httpd -f -p 80")) { server in
      let client = shell("nc \(server) 80 </dev/null && sleep 600")
      try await TestEngine.withContainer("client", client) { name in
        _ = try await engine.waitForContainer(name)
        let diagnosis = try await diagnosis(of: name)
        #expect(diagnosis.best?.rule == NameUnresolved.id, "\(diagnosis.report.verdict.sentence)")
        try await apply(try #require(diagnosis.best).remedy.offers)
        #expect(try await engine.inspectContainer(name).state.running)
        for container in [name, server] {
          try await engine.disconnect(container: container, fromNetwork: name + "-net", force: true)
        }
        try await engine.removeNetwork(name + "-net")
      }
    }
  }

  @Test func `a dependency that does not run is started, and then the container runs`() async throws {
    try await withNetwork("stopped") { network in
      try await TestEngine.withContainer("db", shell("httpd -f -p 80"), hostConfig: host(network)) { server in
        let address = try #require(
          try await engine.inspectContainer(server).networkSettings.networks[network]?.ipAddress)
        try await engine.killContainer(server)
        let script =
          "for try in 1 2 3; do nc -w 2 \(server) 80 </dev/null && exec sleep 600; sleep 1; done; echo \"connect to \(server):80: No route to host\"; exit 1"
        #expect(!address.isEmpty)
        // It tries more than once: what was started just now may not listen yet.
        try await TestEngine.withContainer("client", shell(script), hostConfig: host(network)) { name in
          _ = try await engine.waitForContainer(name)
          let diagnosis = try await diagnosis(of: name)
          #expect(diagnosis.best?.rule == DependencyUnreachable.id, "\(diagnosis.report.verdict.sentence)")
          try await apply(try #require(diagnosis.best).remedy.offers)
          #expect(try await engine.inspectContainer(name).state.running)
        }
      }
    }
  }

  @Test func `a port in use: its owner is stopped, and then the container runs`() async throws {
    var config = shell("exec sleep 600")
    config.exposedPorts = ["80/tcp"]
    config.stopSignal = "SIGKILL"
    var host = HostConfig()
    host.portBindings = ["80/tcp": [PortBinding(hostIP: "127.0.0.1", hostPort: "0")]]
    try await TestEngine.withContainer("owner", config, hostConfig: host) { owner in
      let port = try #require(
        try await engine.inspectContainer(owner).networkSettings.ports.bindings["80/tcp"]?.first?.hostPort)
      host.portBindings = ["80/tcp": [PortBinding(hostIP: "127.0.0.1", hostPort: port)]]
      try await TestEngine.withContainer("second", config, hostConfig: host, start: false) { name in
        await #expect(throws: DockerError.self) { try await engine.startContainer(name) }
        let diagnosis = try await diagnosis(of: name)
        #expect(diagnosis.best?.rule == PortInUse.id)
        try await apply(try #require(diagnosis.best).remedy.offers)
        #expect(try await engine.inspectContainer(name).state.running)
        #expect(try await engine.inspectContainer(owner).state.running == false)
      }
    }
  }
}
