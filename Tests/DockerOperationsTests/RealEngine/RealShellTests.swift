import AgentKit
import Archives
import ContainerCapabilities
import DockerClient
import DockerClientTesting
import Reporting
import Synchronization
import Testing

@testable import DockerOperations

/// `container.debug --shell` and shells by `container.exec`, on a real engine.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(2)))
struct RealShellTests {
  private let engine = TestEngine.client

  private func beside(_ name: String, _ command: String?) -> Arguments {
    var arguments: Arguments = [
      "container": .string(name), "shell": true, "image": .string(TestEngine.baseImage),
    ]
    if let command { arguments["command"] = .string(command) }
    return arguments
  }

  /// A container whose image holds one program and nothing else.
  private func withBareContainer(_ body: (String) async throws -> Void) async throws {
    try await TestEngine.withContainer("busybox", ContainerConfig(image: "", cmd: ["true"]), start: false) {
      source in
      let archive = try await engine.containerArchive(source, path: ContainerPath(rawValue: "/bin/busybox"))
      try await TestEngine.withImageName("bare") { image in
        let parts = image.split(separator: ":").map(String.init)
        let options = ImportOptions(repository: parts[0], tag: parts[1])
        for try await _ in try await engine.importImage(ArchiveSource(archive.bytes), options: options) {}
        let config = ContainerConfig(image: image, cmd: ["/busybox", "httpd", "-f", "-p", "127.0.0.1:8080"])
        try await TestEngine.withContainer("bare", config, body)
      }
    }
  }

  private func helpers(beside name: String) async throws -> [String] {
    let id = try await engine.inspectContainer(name).id
    var found: [String] = []
    for helper in try await engine.listContainers(
      all: true, filters: ["label": ["longshore.helper=container.debug"]])
    {
      let container = try await engine.inspectedIfThere(helper.id)
      if container?.hostConfig.pidMode == "container:\(id)" { found.append(helper.displayName) }
    }
    return found
  }

  @Test
  func `a command sees the processes, the ports and the files of a container without a shell`()
    async throws
  {
    try await withBareContainer { name in
      let inside = try await act(
        "container.exec", ["container": .string(name), "command": "sh -c true"], of: engine
      ).outcome.report
      #expect(inside.verdict.level == .bad)
      #expect(inside.verdict.sentence.contains("exit code 126"))
      #expect(try inside.rendered(as: .markdown).contains("longshore run container.debug --shell"))
      let done = try await act(
        "container.debug",
        beside(name, "sh -c 'ps; cat /proc/net/tcp; ls /proc/1/root; echo oh >&2; exit 3'"), of: engine)
      #expect(done.plan.steps.map(\.effect) == [.change])
      #expect(done.plan.steps.first?.flags == [.runsUntrusted])
      #expect(done.outcome.report.verdict.sentence.contains("exit code 3"))
      #expect(done.outcome.failure?.message == "the command beside \(name) ended with exit code 3")
      let text = try done.outcome.report.rendered(as: .markdown)
      #expect(text.contains("/busybox httpd -f -p 127.0.0.1:8080"))
      #expect(text.contains("0100007F:1F90"))
      #expect(text.contains("\nbusybox\n"))
      #expect(text.contains("oh"))
      #expect(try await helpers(beside: name) == [])
    }
  }

  @Test
  func `one that cannot start, and one that is stopped, leave nothing`() async throws {
    try await withBareContainer { name in
      await #expect(throws: (any Error).self) {
        try await act("container.debug", beside(name, "nosuchcommand"), of: engine)
      }
      #expect(try await helpers(beside: name) == [])
      let task = Task { try await act("container.debug", beside(name, "sleep 600"), of: engine) }
      while try await helpers(beside: name).isEmpty { try await Task.sleep(for: .milliseconds(20)) }
      task.cancel()
      await #expect(throws: (any Error).self) { try await task.value }
      for _ in 0..<100 where try await !helpers(beside: name).isEmpty {
        try await Task.sleep(for: .milliseconds(50))
      }
      #expect(try await helpers(beside: name) == [])
      #expect(try await engine.inspectContainer(name).state.running)
    }
  }

  @Test func `without a terminal and a command it asks`() async throws {
    try await TestEngine.withContainer("ask", ContainerConfig(image: "", cmd: ["sleep", "600"])) { name in
      let failure = try await failure(of: "container.debug", beside(name, nil), on: engine)
      #expect(failure.code == "debug.no-terminal")
      #expect(failure.kind == .needsAnswer)
    }
    try await TestEngine.withContainer("down", ContainerConfig(image: "", cmd: ["true"]), start: false) {
      let failure = try await failure(of: "container.debug", beside($0, "true"), on: engine)
      #expect(failure.code == "container.not-running")
    }
  }

  @Test(arguments: ["container.debug", "container.exec"] as [OperationName])
  func `a terminal is lent to the shell until it ends`(operation: OperationName) async throws {
    try await TestEngine.withContainer("tty", ContainerConfig(image: "", cmd: ["sleep", "600"])) { name in
      // The size is told to the engine when the shell is there already: it may see another one first.
      let terminal = ScriptedTerminal(
        typing: ["until stty size | grep '^3[3] 77'; do sleep 0.1; done; tty\r", "exit 4\r"])
      let host = try AgentHost(
        definitions: DefinitionLoader().load([.builtIn]).definitions,
        modules: [DockerOperations(engine: engine, terminal: terminal)])
      let arguments: Arguments =
        operation == "container.exec" ? ["container": .string(name)] : beside(name, nil)
      let plan = try await host.plan([
        StepRequest(agent: "docker-operations", operation: operation, arguments: arguments)
      ])
      let result = await host.run(plan, approve: { _, _ in true }).result()
      if let failure = result.failure { throw failure }
      let report = try #require(result.outcomes.first).report
      #expect(report.verdict.sentence.contains("exit code 4"))
      #expect(terminal.shown.contains("33 77"))
      #expect(terminal.shown.contains("/dev/pts/") || terminal.shown.contains("/dev/console"))
      #expect(terminal.isGivenBack)
    }
  }
}

/// A terminal at which somebody types a line whenever the shell waits for one.
private final class ScriptedTerminal: Terminal {
  let size: TerminalSize? = TerminalSize(columns: 77, rows: 33)
  let kind: String? = "dumb"
  private let lines: [String]
  private let state = Mutex((shown: "", isGivenBack: false))

  init(typing lines: [String]) { self.lines = lines }

  var shown: String { state.withLock { $0.shown } }
  var isGivenBack: Bool { state.withLock { $0.isGivenBack } }

  func lent(
    _ body: @Sendable (_ keys: AsyncStream<[UInt8]>, _ show: @Sendable ([UInt8]) -> Void) async throws -> Void
  ) async throws {
    defer { state.withLock { $0.isGivenBack = true } }
    let (keys, typed) = AsyncStream.makeStream(of: [UInt8].self)
    let typing = Task {
      for line in lines {
        // The size is told every now and then; a person is slower.
        try await Task.sleep(for: .milliseconds(700))
        typed.yield(Array(line.utf8))
      }
    }
    defer { typing.cancel() }
    try await body(keys) { bytes in
      state.withLock { $0.shown += String(decoding: bytes, as: UTF8.self) }
    }
  }
}
