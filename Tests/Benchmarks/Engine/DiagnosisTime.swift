import AgentKit
import DockerClient
import DockerClientTesting
import DockerOperations
import HTTPTransportTesting

/// What a diagnosis costs beyond the engine's own time: with an engine that answers at once, and with a real one beside the
/// same questions asked alone.
enum DiagnosisTime: Benchmark {
  static let name = "diagnosis"
  static let summary = "container.debug: its own time, beyond the engine's"

  static func run(isSmoke: Bool) async throws {
    let rounds = isSmoke ? 5 : 200
    let stub = try StubEngine(Self.answers)
    try await measure("stub: 400 lines, 60 events, 50 containers", "web", on: stub.client, rounds)
    guard let engine = BenchmarkEngine() else { return }
    let name = "benchmark-diagnosis-\(UInt32.random(in: 0...(.max)))"
    let script = "for i in $(seq 1000); do echo \"ERROR line $i of a log that says something\"; done; exit 3"
    var host = HostConfig()
    host.restartPolicy = RestartPolicy(.onFailure, maximumRetryCount: 2)
    let creation = ContainerCreation(
      ContainerConfig(image: engine.image, cmd: ["sh", "-c", script]), hostConfig: host)
    _ = try await engine.client.createContainer(creation, name: name)
    do {
      try await engine.client.startContainer(name)
      while try await engine.client.inspectContainer(name).state.status != .exited {
        try await Task.sleep(for: .milliseconds(100))
      }
      let whole = try await measure(
        "real engine, everything                 ", name, on: engine.client, rounds)
      let alone = try await Samples.of(rounds) { try await ask(about: name, engine.client) }
      print("  \(alone.line)  real engine, the same questions alone   ")
      let beyond = whole.percentile(0.5) - alone.percentile(0.5)
      print("  beyond the engine's own time: \(beyond.microseconds) µs at the median")
    } catch {
      try? await engine.client.removeContainer(name, options: ContainerRemovalOptions(force: true))
      throw error
    }
    try await engine.client.removeContainer(name, options: ContainerRemovalOptions(force: true))
  }

  @discardableResult
  private static func measure(
    _ what: String, _ container: String, on engine: DockerClient, _ rounds: Int
  ) async throws -> Samples {
    let host = try AgentHost(
      definitions: DefinitionLoader().load([.builtIn]).definitions,
      modules: [DockerOperations(engine: engine)])
    let step = StepRequest(
      agent: "docker-operations", operation: "container.debug", arguments: ["container": .string(container)])
    let samples = try await Samples.of(rounds) {
      let result = await host.run(try await host.plan([step])).result()
      if let failure = result.failure { throw failure }
    }
    print("  \(samples.line)  \(what)")
    return samples
  }

  /// The questions of a plan and of a diagnosis, as they are asked there.
  private static func ask(about name: String, _ engine: DockerClient) async throws {
    _ = try await engine.listContainers(all: true)
    _ = try await engine.inspectContainer(name)
    async let inspected = engine.inspectContainer(name)
    async let neighbours = engine.listContainers(all: true)
    async let info = engine.info()
    async let events = count(
      try await engine.events(
        since: .now - .seconds(6 * 3600), until: .now, filters: ["container": [name], "type": ["container"]]))
    let container = try await inspected
    async let image = engine.inspectImage(container.image)
    var options = LogOptions(tail: 400)
    options.timestamps = true
    options.tty = false
    for try await _ in try await engine.containerLogs(name, options: options).lines() {}
    _ = try await (neighbours, info, events, image)
  }

  private static func count(_ events: EventStream) async throws -> Int {
    var count = 0
    for try await _ in events { count += 1 }
    return count
  }

  private static var answers: KeyValuePairs<String, StubReply> {
    let id = String(repeating: "a1", count: 32)
    let others = (0..<50).map {
      #"{"Id":"\#(String(repeating: "b", count: 60))\#(1000 + $0)","Names":["/other-\#($0)"],"Image":"acme/other:\#($0)","State":"running","Status":"Up 2 hours","Created":1700000000,"Labels":{"team":"shop"},"Ports":[{"PrivatePort":80,"PublicPort":\#(9000 + $0),"Type":"tcp","IP":"0.0.0.0"}],"Mounts":[]}"#
    }
    let own =
      #"{"Id":"\#(id)","Names":["/web"],"Image":"acme/web:2","State":"exited","Status":"Exited (1) 2 minutes ago"}"#
    let container =
      #"{"Id":"\#(id)","Name":"/web","Path":"node","Args":["server.js"],"Image":"sha256:x","State":{"Status":"exited","ExitCode":1,"StartedAt":"2026-01-01T00:00:00Z","FinishedAt":"2026-01-01T00:00:09Z"},"Config":{"Image":"acme/web:2","Env":["A=b"]},"HostConfig":{},"NetworkSettings":{"Networks":{"shop":{}}}}"#
    let events = (0..<60).map {
      #"{"Type":"container","Action":"\#($0 % 2 == 0 ? "start" : "die")","Actor":{"ID":"\#(id)","Attributes":{"exitCode":"1"}},"time":\#(1767225600 + $0),"timeNano":\#(1_767_225_600 + $0)000000000}"#
    }
    var log: [UInt8] = []
    for number in 0..<400 {
      let line = Array(
        "2026-01-01T00:00:0\(number % 10).000000000Z INFO request \(number) took 12 ms at /api/v1/orders\n"
          .utf8)
      log += [number % 7 == 0 ? 2 : 1, 0, 0, 0, 0, 0, UInt8(line.count >> 8), UInt8(line.count & 255)] + line
    }
    let head =
      "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.docker.multiplexed-stream\r\nContent-Length: \(log.count)\r\n\r\n"
    return [
      "GET /containers/json": .json("[\(([own] + others).joined(separator: ","))]"),
      "GET /containers/\(id)/json": .json(container), "GET /containers/web/json": .json(container),
      "GET /containers/\(id)/logs": StubReply([.send(Array(head.utf8) + log)]),
      "GET /events": .response(
        headers: ["Content-Type": "application/json"], body: events.joined(separator: "\n") + "\n"),
      "GET /info": .json(#"{"ID":"x","Architecture":"x86_64","MemTotal":8000000000,"NCPU":2}"#),
      "GET /images/sha256:x/json": .json(#"{"Id":"sha256:x","Config":{}}"#),
    ]
  }
}
