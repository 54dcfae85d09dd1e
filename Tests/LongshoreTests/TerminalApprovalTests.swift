import DockerClient
import DockerClientTesting
import HTTPTransportTesting
import Testing

/// What a person at a terminal is asked before something is destroyed.
@Suite(.timeLimit(.minutes(1))) struct TerminalApprovalTests {
  private static let id = String(repeating: "ab", count: 32)
  private static let question = "Type yes to go on: "

  private let state: Scratch
  private let engine: StubEngine
  private let terminal: PseudoTerminal
  private let process: Killable

  init() throws {
    state = try Scratch()
    engine = try StubEngine([
      "GET /containers/json": .json(
        #"[{"Id":"\#(Self.id)","Names":["/web"],"Image":"nginx:1","ImageID":"sha256:\#(Self.id)","State":"exited","Status":"Exited (0) 2 days ago"}]"#
      ),
      "GET /containers/\(Self.id)/json": .json(
        """
        {"Id":"\(Self.id)","Name":"/web","Image":"sha256:\(Self.id)","Created":"2026-01-01T00:00:00Z",
         "State":{"Status":"exited","Running":false,"ExitCode":0,"FinishedAt":"2026-01-01T00:00:00Z"},
         "Config":{"Image":"nginx:1"},"HostConfig":{},"Mounts":[],"NetworkSettings":{}}
        """),
      "DELETE /containers/\(Self.id)": .response(204),
    ])
    terminal = try PseudoTerminal()
    var environment = Longshore().environment
    environment["DOCKER_HOST"] = engine.address.description
    environment["XDG_STATE_HOME"] = state.path
    process = try Killable(
      [try Longshore.command(), "run", "container.remove", "--containers", "web"], environment: environment,
      on: terminal.device)
  }

  private var removals: Int { engine.requests.count { $0.method == "DELETE" } }

  @Test func `the question stands last and stays until it is answered`() async throws {
    let shown = terminal.shown(until: Self.question, within: 30_000)
    try #require(shown.contains(Self.question))
    #expect(shown.hasSuffix(Self.question))
    #expect(terminal.shown(within: 500) == "")
    terminal.type("yes\n")
    #expect(try await process.ends(within: .seconds(20)))
    #expect(process.exitCode == 0)
    #expect(removals == 1)
  }

  @Test func `the first Ctrl-C at the question ends the run, and nothing is done`() async throws {
    try #require(terminal.shown(until: Self.question, within: 30_000).contains(Self.question))
    process.interrupt()
    #expect(try await process.ends(within: .seconds(20)))
    #expect(process.exitCode == 130)
    #expect(removals == 0)
  }
}
