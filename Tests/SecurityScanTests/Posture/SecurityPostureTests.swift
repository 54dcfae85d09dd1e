import AgentKit
import DockerClient
import DockerClientTesting
import HTTPTransportTesting
import Reporting
import Testing

@testable import SecurityScan

struct SecurityPostureTests {
  private let stub: StubEngine

  init() throws {
    stub = try StubEngine([
      "GET /containers/json": .json(
        """
        [{"Id": "aaaa1111", "Names": ["/api"], "State": "running"},
         {"Id": "bbbb2222", "Names": ["/db"], "State": "running"}]
        """),
      "GET /containers/aaaa1111/json": .json(
        #"{"Id": "aaaa1111", "Name": "/api", "State": {}, "HostConfig": {"Privileged": true}}"#),
      "GET /containers/bbbb2222/json": .json(#"{"Id": "bbbb2222", "Name": "/db", "State": {}}"#),
      "GET /info": .json(#"{"SecurityOptions": ["name=seccomp,profile=default"]}"#),
    ])
  }

  @Test func `without a name every running container is checked, by its id`() async throws {
    let (plan, outcome) = try await ask("security.posture", [:], of: stub.client)
    #expect(plan.objects.map(\.id) == ["aaaa1111", "bbbb2222"])
    #expect(plan.steps.map(\.effect) == [.observe])
    #expect(
      outcome.report.verdict.sentence == "2 of 2 containers are open to serious attacks: api, db.")
    #expect(stub.requestLines.allSatisfy { $0.hasPrefix("GET ") })
  }

  @Test func `one container's verdict names its worst weaknesses`() async throws {
    let (_, outcome) = try await ask("security.posture", ["containers": ["api"]], of: stub.client)
    #expect(outcome.report.verdict.level == .bad)
    #expect(outcome.report.verdict.sentence.hasPrefix("api breaks "))
    #expect(outcome.report.verdict.sentence.contains("it runs privileged and "))
    #expect(outcome.report.findings.first?.rule == "cis-5.5-privileged")
  }

  @Test func `the container and the findings are handed on`() async throws {
    let (_, outcome) = try await ask("security.posture", ["containers": ["api"]], of: stub.client)
    #expect(
      outcome.handoff.object(.container) == PlannedObject(.container, id: "aaaa1111", name: "api"))
    #expect(outcome.handoff.findings == outcome.report.findings)
  }

  @Test func `only the checks that were asked for are made`() async throws {
    let (_, outcome) = try await ask(
      "security.posture", ["containers": ["api"], "checks": ["5.5", "memory-limit"]],
      of: stub.client)
    #expect(outcome.report.findings.map(\.rule) == ["cis-5.5-privileged", "cis-5.11-memory-limit"])
    let (_, good) = try await ask(
      "security.posture", ["containers": ["db"], "checks": ["5.5"]], of: stub.client)
    #expect(
      good.report.verdict == Verdict(.good, "db follows 1 of 1 recommendations that apply to it."))
  }

  @Test func `with nothing running there is nothing to check`() async throws {
    let idle = try StubEngine(["GET /containers/json": .json("[]"), "GET /info": .json("{}")])
    defer { idle.stop() }
    let (plan, outcome) = try await ask("security.posture", [:], of: idle.client)
    #expect(plan.objects.isEmpty)
    #expect(outcome.report.verdict.level == .attention)
  }

  static let unusable: [(Arguments, String)] = [
    (["checks": ["9.9"]], "posture.unknown-check"), (["image": "nginx"], "posture.not-built"),
    (["engine": true], "posture.not-built"), (["containers": ["nope"]], "container.not-found"),
  ]

  @Test(arguments: unusable)
  func `what cannot be checked is said`(arguments: Arguments, code: String) async throws {
    let error = await #expect(throws: (any Error).self) {
      try await ask("security.posture", arguments, of: stub.client)
    }
    #expect(error.map(Failure.init)?.code == code)
  }
}
