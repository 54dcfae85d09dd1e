import AgentKit
import ContainerCapabilities
import DockerClient
import DockerClientTesting
import Testing

@testable import DockerOperations

/// What becomes of a command in a container when the run that began it is stopped.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(2)))
struct RealStoppedCommandTests {
  private let engine = TestEngine.client

  /// How a run of a command ends that is stopped once its process is there.
  private func stopped(
    _ command: String?, in name: String, once process: String
  ) async throws -> Failure? {
    let host = try AgentHost(
      definitions: DefinitionLoader().load([.builtIn]).definitions,
      modules: [DockerOperations(engine: engine, terminal: SilentTerminal())])
    var arguments: Arguments = ["container": .string(name)]
    if let command { arguments["command"] = .string(command) }
    let plan = try await host.plan([
      StepRequest(agent: "docker-operations", operation: "container.exec", arguments: arguments)
    ])
    let run = host.run(plan, approve: { _, _ in true })
    let result = Task { await run.result() }
    while try await !processes(in: name).contains(where: { $0.contains(process) }) {
      try await Task.sleep(for: .milliseconds(20))
    }
    run.cancel()
    return await result.value.failure
  }

  private func processes(in name: String) async throws -> [String] {
    try await engine.containerProcesses(name).processes.map { $0.joined(separator: " ") }
  }

  @Test(arguments: ["sleep 4321", "sh -c 'sleep 4321 & sleep 4322; true'"])
  func `it is ended with all that it began, and nothing else in the container is`(command: String)
    async throws
  {
    try await TestEngine.withContainer("stopped", ContainerConfig(image: "", cmd: ["sleep", "600"])) { name in
      let failure = try #require(try await stopped(command, in: name, once: "sleep 4321"))
      #expect(failure.isCancellation)
      #expect(failure.message.hasSuffix("the command in \(name) was ended too"), "\(failure.message)")
      let left = try await processes(in: name)
      #expect(!left.contains { $0.contains("sleep 432") }, "\(left)")
      #expect(left.contains { $0.contains("sleep 600") })
    }
  }

  @Test func `a shell at a terminal is hung up on`() async throws {
    try await TestEngine.withContainer("hung", ContainerConfig(image: "", cmd: ["sleep", "600"])) { name in
      let failure = try #require(try await stopped(nil, in: name, once: " sh"))
      #expect(failure.message.hasSuffix("the command in \(name) was ended too"), "\(failure.message)")
      #expect(try await processes(in: name).count == 1)
    }
  }

  @Test func `one that does not heed the signal is named, with the way to end it`() async throws {
    try await TestEngine.withContainer("deaf", ContainerConfig(image: "", cmd: ["sleep", "600"])) { name in
      let command = "sh -c 'trap \"\" TERM; while true; do sleep 0.3; done'"
      let failure = try #require(try await stopped(command, in: name, once: "sleep 0.3"))
      #expect(failure.isCancellation)
      #expect(failure.message.contains("the command may still run in \(name)"), "\(failure.message)")
      #expect(failure.message.contains("of the engine's host"), "\(failure.message)")
      #expect(failure.remedy?.contains("docker top \(name)") == true)
      #expect(failure.remedy?.contains("docker restart \(name)") == true)
      #expect(try await processes(in: name).contains { $0.contains("sleep 0.3") || $0.contains("trap") })
    }
  }
}

/// A terminal at which nobody types.
private struct SilentTerminal: Terminal {
  let size: TerminalSize? = TerminalSize(columns: 80, rows: 24)
  let kind: String? = "dumb"

  func lent(
    _ body: @Sendable (_ keys: AsyncStream<[UInt8]>, _ show: @Sendable ([UInt8]) -> Void) async throws -> Void
  ) async throws {
    let (keys, typed) = AsyncStream.makeStream(of: [UInt8].self)
    try await body(keys) { _ in }
    typed.finish()
  }
}
