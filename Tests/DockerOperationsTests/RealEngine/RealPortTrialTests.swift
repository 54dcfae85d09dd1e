import AgentKit
import DockerClient
import DockerClientTesting
import Reporting
import Testing

@testable import DockerOperations

/// `network.troubleshoot` where a connection stands, and nobody answers.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(3)))
struct RealPortTrialTests {
  private let engine = TestEngine.client

  private func shell(_ script: String) -> ContainerConfig {
    ContainerConfig(image: "", cmd: ["sh", "-c", script])
  }

  private func verdict(_ container: String, _ target: String, _ port: String) async throws -> Verdict {
    let arguments: Arguments = [
      "container": .string(container), "target": .string(target), "port": .string(port),
    ]
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
    // It waits, or ends the connection: nobody knows what that means.
    ("nc -ll -p 7000 -e sleep 600", 7000, .good, "can reach"),
    ("nc -ll -p 5000 -e sh -c 'exec cat >/dev/null'", 5000, .good, "can reach"),
    // It hangs.
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

  @Test(arguments: [
    ("nc -ll -p 7000 -e true", 7000, "ended the connection without a word", false),
    ("nc -ll -p 8080 -e true", 8080, "ended the connection without a word", true),
    ("nc -ll -p 5000 -e sh -c 'exec cat >>/heard'", 5000, "nothing was sent to it", false),
    ("nc -ll -p 8080 -e sh -c 'head -n 1 >>/heard; echo yes'", 8080, "it does", true),
  ])
  func `the plan says what is sent, and only words of the program are an answer`(
    server: String, port: Int, words: String, isRequest: Bool
  ) async throws {
    try await TestEngine.withContainer("server", shell(server)) { server in
      try await TestEngine.withContainer("client", shell("sleep 600")) { client in
        try await Task.sleep(for: .seconds(1))
        var way = Reachability(
          source: NetworkPlace(try await engine.inspectContainer(client)),
          target: NetworkPlace(try await engine.inspectContainer(server)), port: port)
        way.traits = Dictionary(
          try await engine.listNetworks().map { ($0.name, $0.traits) },
          uniquingKeysWith: { first, _ in first })
        let address = try #require(way.addressFromHere)
        way.trial = try await PortTrial.made(on: port, of: way.target.container, at: address)
        #expect(String(describing: way.checks.last).contains(words), "\(String(describing: way.checks.last))")
        let heard = try await engine.exec(
          server, ExecCreation(["sh", "-c", "cat /heard; true"]), limit: 1000)
        #expect(heard.outputText.contains("GET / HTTP/1.1") == (isRequest && words == "it does"))
        if !isRequest { #expect(heard.outputText.isEmpty) }
        let plan = try await ask(
          "network.troubleshoot",
          ["container": .string(client), "target": .string(server), "port": .string(String(port))], of: engine
        ).plan
        let said = plan.steps.flatMap(\.plan.steps).map(\.summary).joined(separator: "\n")
        #expect(said.contains("GET /") == isRequest && said.contains("send nothing") != isRequest, "\(said)")
      }
    }
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
}
