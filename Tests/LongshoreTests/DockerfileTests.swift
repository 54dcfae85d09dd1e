import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct DockerfileTests {
  private let longshore = Longshore()
  private struct Report: Decodable {
    struct Finding: Decodable {
      struct Location: Decodable {
        let file: String
        let line: Int
        let column: Int
      }
      let rule: String
      let severity: String
      let message: String
      let location: Location?
    }
    let schema: String
    let findings: [Finding]
  }

  private static let request = "lint and optimize the Dockerfile in Tests/Fixtures/web"

  @Test func `the README's request lints, then optimizes, and writes nothing`() async throws {
    let path = Longshore.package + "/Tests/Fixtures/web/Dockerfile"
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let answer = try await longshore.run([Self.request])
    #expect(answer.exitCode == 0)
    #expect(answer.output.contains("Dockerfile lint"))
    #expect(answer.output.contains("Dockerfile optimization"))
    #expect(answer.output.contains("base-latest"))
    #expect(answer.output.contains("ENV TICKET_API_TOKEN="))
    #expect(!answer.output.contains("tk-5b1f"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func `a fix that would print a secret is counted, not printed`() async throws {
    let answer = try await longshore("run", "dockerfile.lint", "--paths", "Tests/Fixtures/web")
    #expect(answer.words.contains("17 can be fixed by dockerfile.optimize"), "\(answer.output)")
    #expect(!answer.output.contains("tk-5b1f8c02d9e74a66b3"))
  }

  @Test func `the plan of the request names the very file and does nothing`() async throws {
    let answer = try await longshore.run([Self.request, "--plan"])
    #expect(answer.exitCode == 0)
    #expect(answer.output.contains("1. docker-operations · dockerfile.lint"))
    #expect(answer.output.contains("2. docker-operations · dockerfile.optimize"))
    #expect(answer.output.contains("file Tests/Fixtures/web/Dockerfile"))
    #expect(answer.output.contains("Nothing was changed."))
  }

  @Test func `findings come as JSON with rule, severity and place`() async throws {
    let report = try await longshore(
      "run", "dockerfile.lint", "--paths", "Tests/Fixtures/web/Dockerfile", "--format", "json"
    ).json(Report.self)
    #expect(report.schema == "longshore.report/1")
    let latest = try #require(report.findings.first { $0.rule == "base-latest" })
    #expect(latest.severity == "warning")
    #expect(latest.location?.file == "Tests/Fixtures/web/Dockerfile")
    #expect(latest.location?.line == 1)
    #expect(report.findings.contains { $0.rule == "user-missing" })
    #expect(report.findings.contains { $0.rule == "secret-arg-env" || $0.rule == "secret-literal" })
  }

  @Test func `--fail-on turns findings into exit code 1`() async throws {
    let lint = ["run", "dockerfile.lint", "--paths", "Tests/Fixtures/web", "--fail-on"]
    #expect(try await longshore.run(lint + ["warning"]).exitCode == 1)
    #expect(try await longshore.run(lint + ["critical"]).exitCode == 0)
  }

  @Test func `the optimized Dockerfile is written where --output says, and is better`() async throws {
    let scratch = try Scratch()
    let output = scratch.path + "/Dockerfile"
    let answer = try await longshore(
      "run", "dockerfile.optimize", "--path", "Tests/Fixtures/web", "--output", output)
    #expect(answer.exitCode == 0)
    #expect(answer.errors.contains("wrote \(output)"))
    let lint = ["run", "dockerfile.lint", "--format", "json", "--paths"]
    let before = try await longshore.run(lint + ["Tests/Fixtures/web"]).json(Report.self).findings
    let after = try await longshore.run(lint + [output]).json(Report.self).findings
    #expect(after.count < before.count / 2)
    #expect(!after.contains { $0.rule == "base-latest" })
  }

  @Test func `optimizing what is optimized changes nothing`() async throws {
    let scratch = try Scratch()
    let output = scratch.path + "/Dockerfile"
    let run = ["run", "dockerfile.optimize", "--output", output, "--path"]
    _ = try await longshore.run(run + ["Tests/Fixtures/web"])
    let once = try Data(contentsOf: URL(fileURLWithPath: output))
    _ = try await longshore.run(run + [output])
    #expect(try Data(contentsOf: URL(fileURLWithPath: output)) == once)
  }

  @Test(arguments: [
    ("missing/Dockerfile", "no such file or folder"), ("Agents", "there is no Dockerfile in Agents"),
  ])
  func `a path without a Dockerfile is one clear line and exit code 2`(path: String, expected: String)
    async throws
  {
    let answer = try await longshore("run", "dockerfile.lint", "--paths", path)
    #expect(answer.exitCode == 2)
    #expect(answer.errors.contains(expected))
    #expect(answer.output.isEmpty)
  }

  @Test func `a 50 MB binary as Dockerfile is one clear line and exit code 2`() async throws {
    let scratch = try Scratch()
    try scratch.write(Data(repeating: 0, count: 50 << 20), to: "Dockerfile")
    let path = scratch.path + "/Dockerfile"
    let answer = try await longshore("run", "dockerfile.optimize", "--path", path)
    #expect(answer.exitCode == 2)
    #expect(answer.errors.contains("larger than 1048576 bytes"))
  }

  @Test func `a small binary as Dockerfile is one clear line and exit code 2`() async throws {
    let scratch = try Scratch()
    try scratch.write(Data([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2]), to: "Dockerfile")
    let path = scratch.path + "/Dockerfile"
    let answer = try await longshore("run", "dockerfile.lint", "--paths", path)
    #expect(answer.exitCode == 2)
    #expect(answer.errors.contains("is not text"))
  }

  @Test func `of several Go programs one is built, and the report names the others`() async throws {
    let scratch = try Scratch()
    try scratch.write("module example.com/shop\n", to: "go.mod")
    for name in ["import", "shop"] {
      try scratch.write("package main\n", to: "cmd/\(name)/main.go")
    }
    let answer = try await longshore("run", "dockerfile.create", "--project", scratch.path)
    #expect(answer.exitCode == 0)
    #expect(answer.output.contains("-o /out/app ./cmd/shop"))
    #expect(answer.output.contains("./cmd/import"))
  }

  @Test func `read-scripts in the project's configuration leaves out what looks inside of RUN`() async throws
  {
    let scratch = try Scratch()
    try scratch.write("FROM debian:latest\nRUN apt-get install curl\n", to: "Dockerfile")
    try scratch.write("read-scripts: false\n", to: ".hadolint.yaml")
    let rules = try await longshore(
      "run", "dockerfile.lint", "--paths", scratch.path, "--format", "json"
    ).json(Report.self).findings.map(\.rule)
    #expect(rules.contains("base-latest"))
    #expect(!rules.contains("apt-yes"))
  }

  @Test(arguments: ["markdown", "html", "json", "terminal"])
  func `a request of two steps is one document in every format`(format: String) async throws {
    let answer = try await longshore.run([Self.request, "--format", format])
    #expect(answer.exitCode == 0)
    #expect(answer.output.contains("base-latest"))
    if format == "html" { #expect(answer.output.components(separatedBy: "<html").count == 2) }
  }
}
