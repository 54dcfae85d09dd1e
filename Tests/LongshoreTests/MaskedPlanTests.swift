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
