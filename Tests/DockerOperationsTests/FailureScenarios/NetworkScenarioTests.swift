import AgentKit
import DockerClient
import DockerClientTesting
import Reporting
import Testing

@testable import DockerOperations

/// Networks of every driver that this engine's host can make: what goes wrong with them, and what mends it.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(3)))
struct NetworkScenarioTests {
  private let engine = TestEngine.client

  private func shell(_ script: String) -> ContainerConfig {
    ContainerConfig(image: "", cmd: ["sh", "-c", script])
  }

  private func host(_ network: String) -> HostConfig {
    var host = HostConfig()
    host.networkMode = network
    return host
  }

  private func diagnosis(of name: String) async throws -> Diagnosis {
    let id = try await engine.inspectContainer(name).id
    return Diagnosis(of: try await ContainerFacts.gathered(of: id, from: engine))
  }

  /// Lends a network and removes it, with those that `body` names.
  private func withNetwork(
    _ creation: NetworkCreation = NetworkCreation(TestEngine.uniqueName("net")),
    _ body: (String) async throws -> Void
  ) async throws {
    _ = try await engine.createNetwork(creation)
    do { try await body(creation.name) } catch {
      try? await engine.removeNetwork(creation.name)
      throw error
    }
    try? await engine.removeNetwork(creation.name)
  }

  private func expectRuns(_ name: String) async throws {
    for _ in 0..<50 where try await !engine.inspectContainer(name).state.running {
      try await Task.sleep(for: .milliseconds(100))
    }
    #expect(try await engine.inspectContainer(name).state.running)
  }

  @Test func `a network that is gone is made again, and then the container runs`() async throws {
    try await withNetwork { network in
      try await TestEngine.withContainer(
        "gone", shell("sleep 600"), hostConfig: host(network), start: false
      ) { name in
        try await engine.removeNetwork(network)
        await #expect(throws: DockerError.self) { try await engine.startContainer(name) }
        let best = try #require(try await diagnosis(of: name).best)
        #expect(best.rule == NetworkMissing.id, "\(best.cause)")
        try await apply(best.remedy.offers)
        try await expectRuns(name)
      }
    }
  }

  @Test func `the container whose network it shares is started first`() async throws {
    try await TestEngine.withContainer("first", shell("sleep 600"), start: false) { first in
      try await TestEngine.withContainer(
        "second", shell("sleep 600"), hostConfig: host("container:\(first)"), start: false
      ) { name in
        await #expect(throws: DockerError.self) { try await engine.startContainer(name) }
        let best = try #require(try await diagnosis(of: name).best)
        #expect(best.rule == SharedContainerDown.id, "\(best.cause)")
        #expect(best.cause.contains(first))
        try await apply(best.remedy.offers)
        try await expectRuns(name)
        let said = try await ask(
          "network.troubleshoot", ["container": .string(name), "target": .string(first)], of: engine
        ).outcome.report
        #expect(said.verdict.level == .good, "\(said.verdict.sentence)")
        #expect(try said.rendered(as: .markdown).contains("use localhost"))
      }
    }
  }

  @Test func `a fixed address that another container has`() async throws {
    var creation = NetworkCreation(TestEngine.uniqueName("fixed"))
    let third = Int.random(in: 0...255)
    var addresses = Network.IPAM()
    addresses.config = [Network.Pool(subnet: "10.217.\(third).0/24")]
    creation.ipam = addresses
    try await withNetwork(creation) { network in
      func fixed() -> [String: EndpointSettings] {
        var settings = EndpointSettings()
        settings.ipamConfig = EndpointIPAMConfig(ipv4Address: "10.217.\(third).9")
        return [network: settings]
      }
      func made(_ body: (String) async throws -> Void) async throws {
        let name = TestEngine.uniqueName("fixed")
        var config = ContainerConfig(image: TestEngine.baseImage, cmd: ["sleep", "600"])
        config.stopSignal = "SIGKILL"
        _ = try await engine.createContainer(
          ContainerCreation(config, hostConfig: host(network), networks: fixed()), name: name)
        do { try await body(name) } catch {
          try? await engine.removeContainer(name, options: ContainerRemovalOptions(force: true))
          throw error
        }
        try await engine.removeContainer(name, options: ContainerRemovalOptions(force: true))
      }
      try await made { owner in
        try await engine.startContainer(owner)
        try await made { name in
          await #expect(throws: DockerError.self) { try await engine.startContainer(name) }
          let best = try #require(try await diagnosis(of: name).best)
          #expect(best.rule == StaticAddressTaken.id, "\(best.cause)")
          #expect(best.cause.contains(owner))
          try await apply(best.remedy.offers)
          try await expectRuns(name)
        }
      }
      // Who wants the same addresses for another network hears whose they are.
      let overlap = try await failure(
        of: "network.create",
        ["network": .string(network + "-2"), "subnet": .string("10.217.\(third).128/25")], on: engine)
      #expect(overlap.code == "network.overlap")
      #expect(overlap.message.contains(network))
      var second = creation
      second.name += "-3"
      let refused = await #expect(throws: DockerError.self) { _ = try await engine.createNetwork(second) }
      #expect(try rule(of: refused) == AddressPoolTaken.id)
    }
  }

  @Test func `an internal network leads nowhere outside, and a second one does`() async throws {
    var creation = NetworkCreation(TestEngine.uniqueName("internal"))
    creation.isInternal = true
    try await withNetwork(creation) { network in
      // A second interface stands for the way out: this engine masquerades nothing.
      let script =
        "[ -e /sys/class/net/eth1 ] && exec sleep 600; echo 'dial tcp 203.0.113.7:443: connect: network is unreachable' >&2; exit 1"
      try await TestEngine.withContainer("inside", shell(script), hostConfig: host(network)) { name in
        _ = try await engine.waitForContainer(name)
        let best = try #require(try await diagnosis(of: name).best)
        #expect(best.rule == InternalNetwork.id, "\(best.cause)")
        try await apply(best.remedy.offers)
        try await expectRuns(name)
        try await engine.disconnect(container: name, fromNetwork: "\(name)-outside", force: true)
        try await engine.removeNetwork("\(name)-outside")
        let said = try await ask(
          "network.troubleshoot", ["container": .string(name), "target": "example.com"], of: engine
        ).outcome.report.verdict.sentence
        #expect(said.contains("which leads nowhere outside"), "\(said)")
      }
    }
  }

  private func rule(of error: DockerError?) throws -> String? {
    let message = try #require(error?.engineMessage)
    let facts = try ContainerFacts(pasted: "Error response from daemon: " + message, exitCode: nil)
    return Diagnosis(of: facts).best?.rule
  }

  @Test func `what a driver cannot do is said before the engine is asked, and its own refusal is known`()
    async throws
  {
    let name = TestEngine.uniqueName("never")
    for (driver, code) in [
      ("host", "network.one-only"), ("none", "network.one-only"), ("macvlan", "network.no-parent"),
      ("ipvlan", "network.no-parent"),
    ] {
      let failure = try await failure(
        of: "network.create", ["network": .string(name), "driver": .string(driver)], on: engine)
      #expect(failure.code == code)
    }
    if try await !engine.info().swarm.controlAvailable {
      let overlay = try await failure(
        of: "network.create", ["network": .string(name), "driver": "overlay"], on: engine)
      #expect(overlay.code == "network.no-swarm")
      let refused = await #expect(throws: DockerError.self) {
        _ = try await engine.createNetwork(NetworkCreation(name, driver: "overlay"))
      }
      #expect(try rule(of: refused) == SwarmNeeded.id)
    }
    var macvlan = NetworkCreation(name, driver: "macvlan")
    macvlan.options = ["parent": "nosuch0"]
    let refused = await #expect(throws: DockerError.self) { _ = try await engine.createNetwork(macvlan) }
    #expect(try rule(of: refused) == ParentInterface.id)
  }

  @Test(arguments: [
    ("bridge", "no: the default bridge has no name service"), ("host", "The host's own network"),
    ("none", "No network: a container on it has nothing but its own localhost"),
  ])
  func `what a network's driver means is explained`(network: String, words: String) async throws {
    let report = try await ask("network.inspect", ["network": .string(network)], of: engine).outcome.report
    #expect(try report.rendered(as: .markdown).contains(words))
  }

  @Test func `a macvlan network is explained, where the kernel has it`() async throws {
    var creation = NetworkCreation(TestEngine.uniqueName("macvlan"), driver: "macvlan")
    creation.isInternal = true
    do {
      try await withNetwork(creation) { network in
        let report = try await ask("network.inspect", ["network": .string(network)], of: engine).outcome
          .report
        #expect(try report.rendered(as: .markdown).contains("the host itself reaches none of them"))
      }
    } catch let error as DockerError {
      #expect(try rule(of: error) == ParentInterface.id, "\(error)")
    }
  }

  @Test func `ways between the host's network, none and the default bridge`() async throws {
    try await TestEngine.withContainer("host", shell("sleep 600"), hostConfig: host("host")) { onHost in
      try await TestEngine.withContainer("none", shell("sleep 600"), hostConfig: host("none")) { onNone in
        var publishing = HostConfig()
        publishing.portBindings = ["8080/tcp": [PortBinding(hostIP: "127.0.0.1", hostPort: "0")]]
        var server = shell("httpd -f -p 8080")
        server.exposedPorts = ["8080/tcp"]
        try await TestEngine.withContainer("server", server, hostConfig: publishing) { server in
          func way(_ source: String, _ target: String) async throws -> (String, String) {
            let report = try await ask(
              "network.troubleshoot", ["container": .string(source), "target": .string(target)], of: engine
            ).outcome.report
            return (report.verdict.sentence, try report.rendered(as: .markdown))
          }
          let none = try await way(onNone, server)
          #expect(none.0.contains("\(onNone) has no network"))
          #expect(none.1.contains("docker network disconnect none \(onNone)"))
          let port = try #require(
            try await engine.inspectContainer(server).networkSettings.ports.bindings["8080/tcp"]?.first?
              .hostPort)
          let fromHost = try await way(onHost, server)
          #expect(fromHost.0.contains("names of containers do not resolve"))
          #expect(fromHost.1.contains("localhost:\(port)"))
          #expect(try await way(server, onHost).1.contains("host.docker.internal"))
          #expect(try await way(server, "localhost").0.contains("localhost is \(server) itself"))
          #expect(try await way(server, "203.0.113.7").0.contains("can reach 203.0.113.7"))
          #expect(try await way(onNone, "example.com").0.contains("has no network"))
        }
      }
    }
  }
}
