import Reporting
import Testing

@testable import Dockerfiles

@Suite struct DockerfileLinterTests {
  private let text = "FROM a:latest\nRUN x \\\n  && sudo y\nCMD z\n"

  @Test func `findings come in the order of the file, with line and column`() throws {
    let findings = try DockerfileLinter().lint(Array(text.utf8), path: "web/Dockerfile")
    let sudo = try #require(findings.first { $0.rule == "run-sudo" })
    #expect(sudo.location == SourceLocation(file: "web/Dockerfile", line: 3, column: 6))
    #expect(sudo.aliases.contains("DL3004"))
    #expect(sudo.help?.isEmpty == false)
    let places = findings.compactMap(\.location).map { [$0.line, $0.column] }
    #expect(places == places.sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test func `a byte order mark does not shift columns`() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("FROM a:latest\n".utf8)
    let finding = try #require(
      try DockerfileLinter().lint(bytes, path: "f").first { $0.rule == "base-latest" })
    #expect(finding.location == SourceLocation(file: "f", line: 1, column: 6))
  }

  @Test func `rules can be ignored by id and alias, and findings by severity`() throws {
    let quiet = DockerfileLinter(ignoring: ["DL3004", "base-latest"], minimum: .warning)
    let findings = try quiet.lint(Array(text.utf8), path: "f")
    #expect(Set(findings.map(\.rule)) == ["json-args", "user-missing"])
  }

  @Test func `a broken file is reported and the rest of it still checked`() throws {
    #expect(
      try rules(in: "FROM a:latest\nENV X\nNOPE\nRUN sudo y\n").isSuperset(of: [
        "parse-error", "base-latest", "run-sudo",
      ]))
  }

  @Test func `the build context decides about a missing dockerignore`() throws {
    let text = "FROM a:1\nCOPY . /app\n"
    #expect(try !rules(in: text).contains("dockerignore-missing"))
    #expect(try rules(in: text, context: ContextPaths(paths: [".git"])).contains("dockerignore-missing"))
    #expect(
      try !rules(in: text, context: ContextPaths(paths: [".dockerignore"])).contains("dockerignore-missing"))
  }

  @Test func `the context at the root of a folder is its names`() throws {
    let folder =
      String(#filePath.dropLast("DockerfilesTests/DockerfileLinterTests.swift".count)) + "Fixtures/web"
    let context = try #require(ContextPaths.atRoot(of: folder))
    #expect(context.paths == ["Dockerfile", "build.js", "package-lock.json", "package.json", "server.js"])
    #expect(ContextPaths.atRoot(of: folder + "/none") == nil)
  }
}
