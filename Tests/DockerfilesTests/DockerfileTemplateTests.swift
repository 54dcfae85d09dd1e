import Reporting
import Testing

@testable import Dockerfiles

@Suite struct DockerfileTemplateTests {
  private static let projects: [(ProjectKind, Set<String>)] = [
    (.node, ["package.json", "package-lock.json"]), (.python, ["requirements.txt", "app.py"]),
    (.go, ["go.mod", "go.sum", "main.go"]), (.maven, ["pom.xml"]), (.gradle, ["build.gradle.kts"]),
    (.rust, ["Cargo.toml", "Cargo.lock"]), (.dotnet, ["Web.csproj"]), (.swift, ["Package.swift"]),
    (.php, ["composer.json"]), (.ruby, ["Gemfile", "config.ru"]),
  ]

  @Test(arguments: projects)
  func `a project is known by its files, and its Dockerfile breaks no rule`(
    _ kind: ProjectKind, _ files: Set<String>
  ) throws {
    let context = ContextPaths(paths: files)
    #expect(ProjectKind(of: context) == kind)
    let template = DockerfileTemplate(kind, name: "shop", port: 9000, context: context)
    let file = try parsed(template.text)
    #expect(file.problems.isEmpty)
    #expect(file.stages.count > 1)
    #expect(template.text.contains("EXPOSE 9000"))
    #expect(file.inherited(by: try #require(file.finalStage)).contains { $0.keyword == .user })
    let ignoring = IgnoreLines(template.dockerignore)
    let findings = DockerfileLinter().lint(
      file, path: "Dockerfile",
      context: ContextPaths(paths: files.union([".dockerignore"]), ignoring: ignoring.patterns))
    #expect(findings.map { "\($0.rule):\($0.location?.line ?? 0)" } == [])
    #expect(template.dockerignore.contains(".git"))
    #expect(template.buildScript.contains("--tag \"shop:"))
  }

  @Test func `a folder without a sign is no project`() {
    #expect(ProjectKind(of: ContextPaths(paths: ["README.md"])) == nil)
  }

  @Test func `a name that is no name for a program becomes one`() {
    let context = ContextPaths(paths: ["Package.swift"])
    #expect(DockerfileTemplate(.swift, name: "my $(app)\n", context: context).text.contains("/myapp\" /app"))
    #expect(DockerfileTemplate(.swift, name: "7", context: context).name == "app")
  }
}

/// The lines of a `.dockerignore` that hold a pattern.
private struct IgnoreLines {
  let patterns: [String]
  init(_ text: String) {
    patterns = text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }
}
