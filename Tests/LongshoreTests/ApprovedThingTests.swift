import AgentKit
import DockerClient
import DockerClientTesting
import HTTPTransportTesting
import Testing

/// An approval is good for the very things that were looked at: that engine, that volume.
struct ApprovedThingTests {
  private let state: Scratch

  init() throws { state = try Scratch() }

  private func engine(_ id: String, made: String...) throws -> StubEngine {
    func volume(_ made: String) -> String {
      #"{"Name":"data","Driver":"local","CreatedAt":"\#(made)","Scope":"local"}"#
    }
    let replies: [(String, StubReply)] = [
      ("GET /info", .json(#"{"ID":"\#(id)","IndexServerAddress":"https://index.docker.io/v1/"}"#)),
      ("GET /containers/json", .json("[]")), ("GET /system/df", .json("{}")),
      ("DELETE /volumes/data", .response(204)),
    ]
    let listed = made.map { ("GET /volumes", StubReply.json(#"{"Volumes":[\#(volume($0))]}"#)) }
    let inspected = made.map { ("GET /volumes/data", StubReply.json(volume($0))) }
    return try StubEngine(replies + listed + inspected)
  }

  private func longshore(_ engine: StubEngine) -> Longshore {
    var longshore = Longshore()
    longshore.environment["DOCKER_HOST"] = engine.address.description
    longshore.environment["XDG_STATE_HOME"] = state.path
    return longshore
  }

  private struct Printed: Decodable {
    let hash: String
  }

  private func plan(_ operation: [String], on engine: StubEngine) async throws -> String {
    let answer = try await longshore(engine).run(["run"] + operation + ["--plan", "--json"])
    #expect(answer.exitCode == 0, "\(answer.errors)")
    return try answer.json(Printed.self).hash
  }

  private func removals(on engine: StubEngine) -> Int { engine.requests.count { $0.method == "DELETE" } }

  @Test(arguments: [["volume.remove", "--volumes", "data"], ["volume.prune", "--all"]])
  func `a plan for one engine is not applied to another`(operation: [String]) async throws {
    let (mine, other) = (
      try engine("one", made: "2026-01-01T00:00:00Z"), try engine("two", made: "2026-01-01T00:00:00Z")
    )
    let hash = try await plan(operation, on: mine)
    let refused = try await longshore(other)("run", "--approve", hash)
    #expect(refused.exitCode == 4)
    #expect(refused.errors.contains("engine of the plan: id was one, is two"), "\(refused.errors)")
    #expect(removals(on: other) == 0)
    let again = try await longshore(mine)("run", "--approve", try await plan(operation, on: mine))
    #expect(again.exitCode == 0, "\(again.errors)")
    #expect(removals(on: mine) == 1)
    #expect(!again.output.contains("nobody looked for its users"))
    #expect(again.words.contains("no container referred to a volume"), "\(again.output)")
  }

  @Test(arguments: [["volume.remove", "--volumes", "data"], ["volume.prune", "--all"]])
  func `a volume that was made anew under the same name is another`(operation: [String]) async throws {
    let engine = try engine("one", made: "2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z")
    // Each asks once: for the list, or for the volume too.
    let hash = try await plan(operation, on: engine)
    let refused = try await longshore(engine)("run", "--approve", hash)
    #expect(refused.exitCode == 4)
    #expect(refused.errors.contains("volume data: made was 2026-01-01"), "\(refused.errors)")
    #expect(removals(on: engine) == 0)
  }
}
