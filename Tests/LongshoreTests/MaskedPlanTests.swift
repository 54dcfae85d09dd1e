import AgentKit
import DockerClient
import DockerClientTesting
import Foundation
import HTTPTransportTesting
import Testing

/// Plans whose own words hold secrets.
struct MaskedPlanTests {
  private static let id = String(repeating: "ab", count: 32)
  private static let secret = "hunter-Xk29qz8W"

  private let state: Scratch
  private let engine: StubEngine
  private let longshore: Longshore

  init() throws {
    state = try Scratch()
    engine = try StubEngine([
      "GET /containers/json": .json(
        #"[{"Id":"\#(Self.id)","Names":["/web"],"Image":"nginx:1","ImageID":"sha256:\#(Self.id)","State":"running","Status":"Up 2 days"}]"#
      ),
      "GET /containers/\(Self.id)/json": .json(
        """
        {"Id":"\(Self.id)","Name":"/web","Image":"sha256:\(Self.id)","Created":"2026-01-01T00:00:00Z",
         "State":{"Status":"running","Running":true,"StartedAt":"2026-01-01T00:00:00Z"},
         "Config":{"Image":"nginx:1"},"HostConfig":{},"Mounts":[],"NetworkSettings":{}}
        """),
    ])
    var longshore = Longshore()
    longshore.environment["DOCKER_HOST"] = engine.address.description
    longshore.environment["XDG_STATE_HOME"] = state.path
    self.longshore = longshore
  }

  private struct Printed: Decodable {
    let hash: String
    let masked: [String]?
  }

  /// The hash of what was printed, once everything in it is again what it stood for.
  private func hash(of json: String, insteadOf mask: String = "") throws -> String {
    var members = try #require(
      try JSONDecoder().decode([String: JSONValue].self, from: Data(json.utf8)) as [String: JSONValue]?)
    members["hash"] = nil
    members["masked"] = nil
    let text = JSONValue.object(members).canonicalText
    let whole = mask.isEmpty ? text : text.replacing(mask, with: Self.secret)
    return try ContentHash(of: JSONDecoder().decode(JSONValue.self, from: Data(whole.utf8))).rawValue
  }

  @Test func `what is printed of a plan without a secret is what was hashed, and nothing says otherwise`()
    async throws
  {
    let json = try await longshore(
      "run", "container.exec", "--container", "web", "--environment", "MODE=fast", "--command", "ls -la /",
      "--plan", "--json")
    let printed = try json.json(Printed.self)
    #expect(printed.masked == nil)
    #expect(try hash(of: json.output) == printed.hash)
  }

  @Test func `what is printed with a mask says where, and is what was hashed once the secret is back`()
    async throws
  {
    let json = try await longshore(
      "run", "container.exec", "--container", "web", "--environment", "DB_PASSWORD=\(Self.secret)",
      "--command", "ls -la /", "--plan", "--json")
    let printed = try json.json(Printed.self)
    #expect(printed.masked == ["/steps/0/arguments/environment/0"])
    #expect(try hash(of: json.output) != printed.hash)
    #expect(try hash(of: json.output, insteadOf: "[secret]") == printed.hash)
  }

  @Test func `what a run leaves behind holds none of them: its trace, the record, what it says`() async throws
  {
    let trace = state.path + "/trace.jsonl"
    let answer = try await longshore(
      "run", "container.exec", "--container", "web", "--environment", "DB_PASSWORD=\(Self.secret)",
      "--command", "mysql --password=\(Self.secret) -p\(Self.secret) x", "--yes", "--trace", trace)
    // The stub knows no such command; what was begun failed.
    #expect(answer.exitCode == 6, "\(answer.errors)")
    let history = try await longshore("history", "show", "--json")
    #expect(history.output.contains("container.exec"))
    let spans = try String(contentsOfFile: trace, encoding: .utf8)
    #expect(spans.contains("execute_tool container.exec"))
    for text in [answer.output, answer.errors, history.output, spans] {
      #expect(!text.contains(Self.secret), "\(text)")
    }
  }

  @Test func `a plan shows none of them, and what is kept of it can be applied`() async throws {
    let line = [
      "run", "container.exec", "--container", "web", "--environment", "DB_PASSWORD=\(Self.secret)",
      "--command", "mysql --password=\(Self.secret) -p\(Self.secret) x", "--plan",
    ]
    let text = try await longshore.run(line)
    #expect(text.exitCode == 0, "\(text.errors)")
    #expect(text.output.contains("--password='[secret]'") || text.output.contains("--password=[secret]"))
    let json = try await longshore.run(line + ["--json"])
    #expect(json.output.contains(#""environment":["DB_PASSWORD=[secret]"]"#))
    for answer in [text, json] { #expect(!(answer.output + answer.errors).contains(Self.secret)) }
    #expect(
      try json.json(Printed.self).masked == [
        "/steps/0/arguments/command", "/steps/0/arguments/environment/0",
        "/steps/0/plan/steps/0/command/6", "/steps/0/plan/steps/0/command/7",
        "/steps/0/plan/steps/0/typed",
      ])

    let folder = state.path + "/longshore/plans"
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder)
    for file in kept {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(file)")
      #expect((attributes[.posixPermissions] as? Int ?? 0) & 0o77 == 0)
    }
    _ = try await longshore("run", "--approve", try json.json(Printed.self).hash)
    let call = try #require(engine.requests.first { $0.method == "POST" })
    #expect(call.bodyText.contains("DB_PASSWORD=\(Self.secret)"))
  }
}
