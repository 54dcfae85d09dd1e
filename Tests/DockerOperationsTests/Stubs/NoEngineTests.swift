import AgentKit
import DockerClient
import DockerClientTesting
import HTTPTransportTesting
import Reporting
import Testing

@testable import DockerOperations

/// What a real engine cannot be made to do.
struct NoEngineTests {
  @Test(
    arguments: [
      ("container.list", [:]), ("container.debug", ["container": "web"]),
      ("container.logs", ["containers": ["web"]]),
      ("image.history", ["image": "web"]), ("system.df", [:]),
    ] as [(OperationName, Arguments)])
  func `without an engine every operation says how to get one`(operation: OperationName, arguments: Arguments)
    async throws
  {
    let nowhere = DockerClient(address: .unix(path: "/nonexistent/docker.sock"))
    let error = try await failure(of: operation, arguments, on: nowhere)
    #expect(error.code == "engine.unreachable")
    #expect(error.kind == .environment)
    #expect(error.remedy?.isEmpty == false)
  }

  @Test func `a pasted error needs no engine`() async throws {
    let nowhere = DockerClient(address: .unix(path: "/nonexistent/docker.sock"))
    let outcome = try await ask(
      "container.debug", ["error": "exec /entrypoint.sh: exec format error"], of: nowhere
    ).outcome
    #expect(outcome.report.findings.map(\.rule) == ["exec-format-error"])
  }

  private static let list =
    #"[{"Id": "aaaa", "Names": ["/web"], "State": "running", "Status": "Up 1 hour"}, {"Id": "bbbb", "Names": ["/db"], "State": "exited", "Status": "Exited (1) 2 minutes ago"}]"#

  @Test func `a log that the driver does not keep is a gap, not an end`() async throws {
    let stub = try StubEngine([
      "GET /containers/json": .json(Self.list),
      "GET /containers/bbbb/json": .json(
        #"{"Id": "bbbb", "Name": "/db", "State": {"Status": "exited", "ExitCode": 1, "StartedAt": "2026-01-01T00:00:00Z"}}"#
      ),
      "GET /containers/bbbb/logs": .json(
        #"{"message": "configured logging driver does not support reading"}"#, status: 501),
      "GET /events": .response(), "GET /info": .json("{}"), "GET /images/": .json("{}"),
    ])
    let report = try await ask("container.debug", ["container": "db"], of: stub.client).outcome.report
    #expect(report.verdict.sentence.contains("exit code 1"))
    #expect(try report.rendered(as: .markdown).contains("does not support reading"))
  }

  @Test func `without a name the only container in trouble is meant`() async throws {
    let stub = try StubEngine([
      "GET /containers/json": .json(Self.list),
      "GET /containers/bbbb/json": .json(
        #"{"Id": "bbbb", "Name": "/db", "State": {"Status": "exited", "ExitCode": 143, "StartedAt": "2026-01-01T00:00:00Z"}}"#
      ),
      "GET /containers/bbbb/logs": .response(), "GET /events": .response(), "GET /info": .json("{}"),
    ])
    let (plan, outcome) = try await ask("container.debug", [:], of: stub.client)
    #expect(plan.steps[0].plan.objects.map(\.id) == ["bbbb", "bbbb", "bbbb"])
    #expect(outcome.report.subject == "db")
  }

  @Test func `without a name and with no trouble the question stays open`() async throws {
    let stub = try StubEngine([
      "GET /containers/json": .json(#"[{"Id": "aaaa", "Names": ["/web"], "State": "running"}]"#)
    ])
    let error = try await failure(of: "container.debug", [:], on: stub.client)
    #expect(error.code == "container.unnamed")
    #expect(error.kind == .needsAnswer)
    #expect(error.message.contains("web"))
  }

  @Test func `planning sends nothing but questions`() async throws {
    let stub = try StubEngine(["GET /containers/json": .json(Self.list)])
    let host = try AgentHost(
      definitions: DefinitionLoader().load([.builtIn]).definitions,
      modules: [DockerOperations(engine: stub.client)])
    _ = try await host.plan([
      StepRequest(agent: "docker-operations", operation: "container.debug", arguments: ["container": "web"])
    ])
    #expect(stub.requests.allSatisfy { $0.method == "GET" })
  }
}
