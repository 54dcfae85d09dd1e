import AgentKit
import DockerClient
import DockerClientTesting
import Foundation
import Reporting
import Testing

/// `network.troubleshoot` and `volume.troubleshoot` on a real engine.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(3)))
struct RealTroubleshootTests {
  private let engine = TestEngine.client

  private func shell(_ script: String) -> ContainerConfig {
    ContainerConfig(image: "", cmd: ["sh", "-c", script])
  }

  private func sentence(
    _ operation: OperationName, _ arguments: Arguments
  ) async throws -> String {
    try await ask(operation, arguments, of: engine).outcome.report.verdict.sentence
  }

  @Test func `the way from one container to another is followed to where it ends`() async throws {
    let network = TestEngine.uniqueName("way")
    _ = try await engine.createNetwork(NetworkCreation(network))
    var host = HostConfig()
    host.networkMode = network
    let server = shell("httpd -p 127.0.0.1:9000; httpd -f -p 8080")
    try await TestEngine.withContainer("server", server, hostConfig: host) { server in
      try await TestEngine.withContainer("near", shell("sleep 600"), hostConfig: host) { near in
        try await TestEngine.withContainer("far", shell("sleep 600")) { far in
          try await Task.sleep(for: .milliseconds(500))
          func way(from source: String, _ port: String) async throws -> String {
            try await sentence(
              "network.troubleshoot",
              ["container": .string(source), "target": .string(server), "port": .string(port)])
          }
          #expect(try await way(from: near, "8080").contains("can reach \(server):8080"))
          #expect(try await way(from: near, "80").contains("it listens on 8080"))
          #expect(try await way(from: near, "9000").contains("127.0.0.1:9000 only"))
          #expect(
            try await way(from: far, "8080").contains("\(far) is on bridge, and \(server) on \(network)"))
          try await engine.killContainer(server)
          #expect(try await way(from: near, "8080").contains("\(server) does not run"))
        }
      }
    }
    try await engine.removeNetwork(network)
  }

  @Test func `a name that nothing has, another name of a container, and no network are told apart`()
    async throws
  {
    let network = TestEngine.uniqueName("names")
    _ = try await engine.createNetwork(NetworkCreation(network))
    var host = HostConfig()
    host.networkMode = network
    try await TestEngine.withContainer("cache", shell("httpd -f -p 8080"), hostConfig: host, start: false) {
      server in
      try await engine.disconnect(container: server, fromNetwork: network, force: true)
      var endpoint = EndpointSettings()
      endpoint.aliases = ["memo"]
      try await engine.connect(container: server, toNetwork: network, settings: endpoint)
      try await engine.startContainer(server)
      try await TestEngine.withContainer("client", shell("sleep 600"), hostConfig: host) { client in
        try await Task.sleep(for: .milliseconds(500))
        func way(to target: String) async throws -> String {
          try await sentence(
            "network.troubleshoot", ["container": .string(client), "target": .string(target), "port": "8080"])
        }
        #expect(try await way(to: "memo").contains("can reach \(server):8080"))
        #expect(try await way(to: "nosuch").contains("no container is called nosuch"))
        #expect(
          try await sentence("network.troubleshoot", ["network": .string(network)])
            .contains("Nothing is wrong with \(network) itself, which 2 running containers are on"))
        try await engine.killContainer(server)
        #expect(
          try await sentence("network.troubleshoot", ["network": .string(network)])
            .contains("\(server) is on it and does not run"))
      }
    }
    try await engine.removeNetwork(network)
    host.networkMode = "none"
    try await TestEngine.withContainer("lonely", shell("sleep 600"), hostConfig: host) { name in
      let said = try await sentence("network.troubleshoot", ["container": .string(name)])
      #expect(said.contains("\(name) has no network"))
    }
  }

  @Test func `what becomes of a file is told from where it lies`() async throws {
    var host = HostConfig()
    host.readonlyRootfs = true
    host.tmpfs = ["/scratch": "size=1m"]
    try await TestEngine.withContainer("place", shell("sleep 600"), hostConfig: host) { name in
      func said(_ path: String?) async throws -> String {
        var arguments: Arguments = ["container": .string(name)]
        if let path { arguments["path"] = .string(path) }
        return try await sentence("volume.troubleshoot", arguments)
      }
      let alone = try await said(nil)
      #expect(
        alone
          == "\(name) has no mounts: what it writes goes when it is removed; its own file system is read-only; /scratch is in "
          + "memory, and empty after every start.")
      #expect(try await said("/scratch/x").contains("/scratch/x is in memory (--tmpfs /scratch)"))
      #expect(try await said("/etc").contains("which is read-only"))
      #expect(try await said("/nosuch").contains("no mount brings it"))
    }
    try await TestEngine.withContainer("place", shell("sleep 600")) { name in
      let said = try await sentence("volume.troubleshoot", ["container": .string(name), "path": "/etc"])
      #expect(said.contains("goes when the container is removed"))
    }
  }

  @Test func `of a name that is taken it is told who has it`() async throws {
    try await TestEngine.withContainer("taken", shell("sleep 600")) { name in
      let error =
        #"Error response from daemon: Conflict. The container name "/\#(name)" is already in use by container "abc"."#
      let outcome = try await ask("container.debug", ["error": .string(error)], of: engine).outcome
      #expect(outcome.report.verdict.sentence.contains("named \(name) already (\(TestEngine.baseImage), Up "))
      #expect(try outcome.report.rendered(as: .markdown).contains("It runs: use it"))
    }
  }

  @Test func `a container that is out of reach from the host is looked at itself`() async throws {
    var host = HostConfig()
    host.portBindings = ["80/tcp": [PortBinding(hostIP: "127.0.0.1", hostPort: "18990")]]
    var server = shell("httpd -p 127.0.0.1:9000; httpd -f -p 8080")
    server.exposedPorts = ["80/tcp"]
    try await TestEngine.withContainer("reach", server, hostConfig: host) { name in
      try await Task.sleep(for: .seconds(3))
      func said(_ arguments: Arguments) async throws -> String {
        try await sentence("network.troubleshoot", arguments)
      }
      let target: Arguments = ["target": .string(name), "port": "18990"]
      #expect(try await said(target).contains("its program listens on port 8080"))
      #expect(
        try await said(["target": "localhost", "port": "18990"]).contains("its program listens on port 8080"))
      let inside: Arguments = ["container": .string(name), "target": "127.0.0.1", "port": "8080"]
      #expect(try await said(inside).contains("can reach"))
    }
    host.portBindings = ["8080/tcp": [PortBinding(hostIP: "127.0.0.1", hostPort: "18991")]]
    server = shell("httpd -f -p 8080")
    server.exposedPorts = ["8080/tcp"]
    try await TestEngine.withContainer("reach", server, hostConfig: host) { name in
      try await Task.sleep(for: .seconds(3))
      #expect(
        try await sentence("network.troubleshoot", ["target": .string(name), "port": "8080"])
          .contains("published as port 18991"))
      #expect(
        try await sentence("network.troubleshoot", ["target": .string(name), "port": "99"])
          .contains("does not publish port 99; it publishes 18991"))
    }
  }

  @Test func `a path that is gone before the first start is told from one that is there`() async throws {
    var host = HostConfig()
    host.mounts = [Mount(.bind, source: "/", target: "/src", readOnly: true)]
    try await TestEngine.withContainer("there", shell("true"), hostConfig: host, start: false) { name in
      let said = try await sentence("container.debug", ["container": .string(name)])
      #expect(said.contains("nobody has started it"))
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: TestEngine.uniqueName("gone"))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    host.mounts = [Mount(.bind, source: folder.path, target: "/src")]
    try await TestEngine.withContainer("gone", shell("true"), hostConfig: host, start: false) { name in
      try FileManager.default.removeItem(at: folder)
      for operation: OperationName in ["container.debug", "volume.troubleshoot"] {
        let said = try await sentence(operation, ["container": .string(name)])
        #expect(said.contains("\(folder.path) is not there on the engine's host"))
      }
    }
  }

  @Test func `a mount that its user may not write to is told from one that is fine`() async throws {
    let volume = TestEngine.uniqueName("mount")
    var host = HostConfig()
    host.binds = ["\(volume):/data"]
    var config = shell("sleep 600")
    config.user = "1000"
    try await TestEngine.withContainer("user", config, hostConfig: host) { name in
      let said = try await sentence("volume.troubleshoot", ["container": .string(name)])
      #expect(said.contains("user 1000 no right to write"), "\(said)")
    }
    try await TestEngine.withContainer("root", shell("sleep 600"), hostConfig: host) { name in
      let said = try await sentence("volume.troubleshoot", ["volume": .string(volume)])
      #expect(said.contains("Nothing is wrong with the 1 mount of \(name)"), "\(said)")
    }
    try await engine.removeVolume(volume)
  }

  @Test func `an error without a container is explained`() async throws {
    let error = "bind source path does not exist: /srv/site"
    let said = try await sentence(
      "volume.troubleshoot", ["error": .string("Error response from daemon: " + error)])
    #expect(said.contains("/srv/site is not there"))
  }
}
