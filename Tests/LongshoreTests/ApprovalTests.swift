import AgentKit
import DockerClient
import DockerClientTesting
import Foundation
import HTTPTransportTesting
import Testing

/// Plans that are printed, approved by their hash, and applied, with a scripted engine behind the command.
struct ApprovalCommandTests {
  private let state: Scratch
  private let engine: StubEngine
  private let longshore: Longshore

  private static let id = String(repeating: "ab", count: 32)

  private static let container = StubReply.json(
    """
    {"Id":"\(id)","Name":"/web","Image":"sha256:\(id)","Created":"2026-01-01T00:00:00Z",
     "State":{"Status":"exited","Running":false,"ExitCode":0,"FinishedAt":"2026-01-01T00:00:00Z"},
     "Config":{"Image":"nginx:1"},"HostConfig":{},"Mounts":[],"NetworkSettings":{}}
    """)

  init() throws {
    state = try Scratch()
    let list = StubReply.json(
      #"[{"Id":"\#(Self.id)","Names":["/web"],"Image":"nginx:1","ImageID":"sha256:\#(Self.id)","State":"exited","Status":"Exited (0) 2 days ago"}]"#
    )
    engine = try StubEngine([
      "GET /containers/json": list, "GET /containers/\(Self.id)/json": Self.container,
      "DELETE /containers/\(Self.id)": .response(204),
    ])
    var longshore = Longshore()
    longshore.environment["DOCKER_HOST"] = engine.address.description
    longshore.environment["XDG_STATE_HOME"] = state.path
    self.longshore = longshore
  }

  private let remove = ["run", "container.remove", "--containers", "web"]

  private struct Printed: Decodable {
    let hash: String
  }

  private func plan() async throws -> String {
    let answer = try await longshore.run(remove + ["--plan", "--format", "json"])
    #expect(answer.exitCode == 0, "\(answer.errors)")
    return try answer.json(Printed.self).hash
  }

  private var removals: Int { engine.requests.count { $0.method == "DELETE" } }

  @Test func `who only wants the plan and approves it in one breath is asked which, and nothing is done`()
    async throws
  {
    let hash = try await plan()
    for words in [["run", "--plan", "--approve", hash], remove + ["--approve", hash, "--plan"]] {
      let answer = try await longshore.run(words)
      #expect(answer.exitCode == 2)
      #expect(answer.errors.contains("Give one of them"))
    }
    #expect(removals == 0)
  }

  @Test func `a plan is printed with the hash over it, the same each time`() async throws {
    let hashes = [try await plan(), try await plan()]
    #expect(hashes[0] == hashes[1])
    let answer = try await longshore.run(remove + ["--plan", "--format", "json"])
    guard case .object(var members) = try answer.json(JSONValue.self) else {
      Issue.record("no object")
      return
    }
    let hash = members.removeValue(forKey: "hash")
    #expect(try ContentHash(of: .object(members)).rawValue == hash?.stringValue)
    #expect(answer.output.contains(#""typed":"docker rm web""#))
    #expect(answer.output.contains(#""reversibility":"never""#))
    #expect(engine.requests.allSatisfy { $0.method == "GET" })
  }

  @Test func `people see the hash and how to approve it`() async throws {
    let answer = try await longshore.run(remove + ["--plan"])
    #expect(answer.output.contains("longshore run --approve "))
    #expect(answer.output.contains("cannot be taken back"))
  }

  @Test func `without an approval nothing is removed, yes or not`() async throws {
    for flags in [[], ["--yes"]] {
      let answer = try await longshore.run(remove + flags)
      #expect(answer.exitCode == 4)
    }
    #expect(removals == 0)
  }

  @Test func `approving the hash applies the plan, with or without its operation`() async throws {
    let first = try await longshore("run", "--approve", try await plan())
    #expect(first.exitCode == 0, "\(first.errors)")
    let second = try await longshore.run(remove + ["--approve", try await plan()])
    #expect(second.exitCode == 0, "\(second.errors)")
    #expect(removals == 2)
  }

  @Test func `a hash is good once`() async throws {
    let hash = try await plan()
    _ = try await longshore("run", "--approve", hash)
    let again = try await longshore("run", "--approve", hash)
    #expect(again.exitCode == 4)
    #expect(again.errors.contains("used already"))
    #expect(removals == 1)
  }

  @Test func `a hash of something else, and a text that is none, are refused`() async throws {
    let other = try await longshore("run", "--approve", String(repeating: "0", count: 64))
    #expect(other.exitCode == 4)
    #expect(try await longshore("run", "--approve", "yes").exitCode == 2)
    let hash = try await plan()
    let wrong = try await longshore(
      "run", "container.remove", "--containers", "web", "--force", "--approve", hash)
    #expect(wrong.exitCode == 4)
    #expect(wrong.errors.contains("argument force"))
    #expect(removals == 0)
  }

  @Test func `what was done is in the history, and changing that is noticed`() async throws {
    _ = try await longshore("run", "--approve", try await plan())
    let list = try await longshore("history")
    #expect(list.output.contains("container.remove"))
    #expect(list.output.contains("done"))
    #expect(try await longshore("history", "verify").exitCode == 0)
    let records = try await longshore("history", "--json").output.split(separator: "\n")
    let run = try JSONDecoder().decode([String: JSONValue].self, from: Data(records[0].utf8))["run"]?
      .stringValue
    let shown = try await longshore("history", "show", String(try #require(run).prefix(8)))
    #expect(shown.output.contains("user:"))
    #expect(shown.output.contains("container \(Self.id)"))
    #expect(try await longshore("history", "show").output == shown.output, "without a run, the last")
    let file = state.path + "/longshore/audit/audit.jsonl"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacing("destroy", with: "observe").write(toFile: file, atomically: true, encoding: .utf8)
    let verified = try await longshore("history", "verify")
    #expect(verified.exitCode == 1)
    #expect(verified.output.contains("was changed"))
  }

  @Test func `a yes to an unknown, a used or another plan is in the history`() async throws {
    let unknown = String(repeating: "0", count: 64)
    let hash = try await plan()
    _ = try await longshore("run", "--approve", unknown)
    _ = try await longshore("run", "--approve", hash)
    _ = try await longshore("run", "--approve", hash)
    let other = try await plan()
    _ = try await longshore("run", "container.remove", "--containers", "web", "--force", "--approve", other)
    let lines = try await longshore("history", "--json").output.split(separator: "\n")
    let records = try lines.map { try JSONDecoder().decode([String: JSONValue].self, from: Data($0.utf8)) }
    #expect(
      records.map { $0["code"]?.stringValue } == [
        "approval.unknown-plan", nil, "approval.unknown-plan", "plan.changed",
      ])
    let plans = records.map { $0["plan"]?.stringValue }
    #expect(plans == ["sha256:\(unknown)", hash, hash, other])
    #expect(records.allSatisfy { $0["principal"]?.stringValue?.hasPrefix("user:") == true })
  }

  @Test func `a plan that cannot be kept does not say that it can be approved`() async throws {
    try state.write("", to: "file")
    var longshore = longshore
    longshore.environment["XDG_STATE_HOME"] = state.path + "/file"
    let answer = try await longshore.run(remove + ["--plan"])
    #expect(answer.output.contains("cannot be taken back"))
    #expect(!answer.output.contains("--approve"))
    #expect(answer.errors.contains("--approve will not know this plan"))
  }

  @Test func `an empty history says so`() async throws {
    #expect(try await longshore("history").output == "Nothing was done here yet.\n")
    #expect(try await longshore("history", "show").exitCode == 2)
    #expect(try await longshore("history", "show", "abc").exitCode == 2)
    #expect(try await longshore("history", "--limit", "none").exitCode == 2)
  }
}
