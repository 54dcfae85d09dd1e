import AgentKit
import DockerClient
import DockerClientTesting
import HTTPTransportTesting
import Reporting
import Testing

struct SecuritySecretsTests {
  private let stub: StubEngine

  init() throws {
    stub = try StubEngine([
      "GET /images/json": .json(#"[{"Id": "sha256:aaaa1111", "RepoTags": ["acme/web:1.4"]}]"#),
      "GET /images/sha256:aaaa1111/json": .json(
        """
        {"Id": "sha256:aaaa1111", "RepoTags": ["acme/web:1.4"],
         "Config": {"Env": ["PATH=/bin", "DB_PASSWORD=hunter2secret9"], "Labels": {"token": "\(Self.token)"},
                    "Cmd": ["serve", "--api-key", "p9Xk27LmQzR4"]}}
        """),
      "GET /images/sha256:aaaa1111/history": .json(
        """
        [{"Id": "x", "CreatedBy": "/bin/sh -c #(nop)  ENV DB_PASSWORD=hunter2secret9"},
         {"Id": "y", "CreatedBy": "RUN |1 NPM_TOKEN=tok7Kq2xVb9LmPz4Ws1 /bin/sh -c npm ci # buildkit"},
         {"Id": "z", "CreatedBy": "/bin/sh -c #(nop) ADD file:0123 in /"}]
        """),
    ])
  }

  /// Put together here, so that no scanner takes this file for a leak.
  private static let token = ["ghp_", "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hJ6"].joined()

  @Test func `a secret in a file is found with its place and without its value`() async throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    try folder.write("# settings\nGITHUB_TOKEN=\(Self.token)\n", to: "config/.env")
    let (plan, outcome) = try await ask("security.secrets", [:], in: folder.path)
    let finding = try #require(outcome.report.findings.first)
    #expect(outcome.report.findings.count == 1)
    #expect(finding.rule == "secret-github-token")
    #expect(finding.location == SourceLocation(file: "config/.env", line: 2, column: 14))
    #expect(finding.evidence == "ghp_**** (40 characters)")
    #expect(plan.objects.map(\.kind) == [.folder])
    #expect(outcome.report.verdict.level == .bad)
  }

  @Test(arguments: ReportFormat.allCases) func `no form of the report holds the value`(
    format: ReportFormat
  ) async throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    try folder.write("DB_PASSWORD=hunter2secret9\ntoken: '\(Self.token)'\n", to: "app.env")
    let (_, outcome) = try await ask("security.secrets", ["paths": ["app.env"]], in: folder.path)
    #expect(outcome.report.findings.count == 2)
    let text = try format.render(outcome.report)
    #expect(!text.contains("hunter2secret9") && !text.contains(Self.token.dropFirst(4)))
  }

  @Test func `clean files have a good verdict`() async throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    try folder.write("print('hello')", to: "app.py")
    let (_, outcome) = try await ask("security.secrets", ["paths": ["app.py"]], in: folder.path)
    #expect(outcome.report.verdict == Verdict(.good, "No secret was found in app.py."))
  }

  @Test func `an image's environment, labels, command and history are searched`() async throws {
    let (plan, outcome) = try await ask(
      "security.secrets", ["image": "acme/web:1.4"], of: stub.client)
    #expect(plan.objects == [PlannedObject(.image, id: "sha256:aaaa1111", name: "acme/web:1.4")])
    let evidence = outcome.report.findings.compactMap(\.evidence)
    #expect(
      evidence == [
        "Config.Env DB_PASSWORD = **** (14 characters); also step 3 of 3 of its history",
        "Config.Labels token = ghp_**** (40 characters)", "Config.Cmd = **** (12 characters)",
        "history, step 2 = **** (19 characters)",
      ])
    #expect(outcome.handoff.findings.allSatisfy { $0.subject == "acme/web:1.4" })
  }

  @Test func `paths that are not there are the caller's mistake`() async throws {
    let error = await #expect(throws: (any Error).self) {
      try await ask("security.secrets", ["paths": ["/nowhere/at/all"]])
    }
    #expect(error.map(Failure.init)?.code == "file.missing")
  }
}
