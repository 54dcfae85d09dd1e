import AgentKit
import DockerClient
import DockerClientTesting
import HTTPTransportTesting
import Testing

/// What is asked of a log that cannot be had is refused, rather than answered with nothing.
struct LogParameterTests {
  private static let list = #"[{"Id": "aaaa", "Names": ["/web"], "State": "running", "Status": "Up 1 hour"}]"#

  private static func engine() throws -> StubEngine {
    try StubEngine([
      "GET /containers/json": .json(list),
      "GET /containers/aaaa/json": .json(
        #"{"Id": "aaaa", "Name": "/web", "State": {}, "HostConfig": {"LogConfig": {"Type": "none"}}}"#),
      "GET /containers/aaaa/logs": .json(
        #"{"message": "configured logging driver does not support reading"}"#, status: 501),
    ])
  }

  @Test(
    arguments: [
      (["tail": 0], "logs.no-lines"), (["tail": -1], "logs.no-lines"),
      (["matching": "(unclosed"], "logs.broken-expression"),
      (["since": "5m", "until": "10m"], "logs.no-time"),
      (["since": "2026-01-02T00:00:00Z", "until": "2026-01-01T00:00:00Z"], "logs.no-time"),
    ] as [(Arguments, String)])
  func `what can find nothing is refused`(given: Arguments, code: String) async throws {
    let stub = try Self.engine()
    let arguments = given.merging(["containers": ["web"]]) { $1 }
    let error = try await failure(of: "container.logs", arguments, on: stub.client)
    #expect(error.code == code)
    #expect(error.kind == .badInput)
    #expect(error.remedy?.isEmpty == false)
  }

  @Test func `a log that its driver throws away says which driver keeps it`() async throws {
    let stub = try Self.engine()
    let error = try await failure(of: "container.logs", ["containers": ["web"]], on: stub.client)
    #expect(error.code == "logs.unreadable")
    #expect(error.message.contains("its log driver none"))
    #expect(error.remedy?.contains("--log-driver local") == true)
  }

  @Test(arguments: [("256", "--memory 256m"), ("1m", "--memory 6m"), ("0.5m", "--memory 6m")])
  func `less memory than the engine gives is refused with what was meant`(memory: String, remedy: String)
    async throws
  {
    let stub = try Self.engine()
    for (operation, arguments) in [
      ("container.run", ["image": "web"]), ("container.update", ["containers": ["web"]]),
    ] as [(OperationName, Arguments)] {
      let all = arguments.merging(["memory": .string(memory)]) { $1 }
      let error = try await failure(of: operation, all, on: stub.client)
      #expect(error.code == "container.memory-too-small")
      #expect(error.remedy?.contains(remedy) == true)
    }
  }
}
