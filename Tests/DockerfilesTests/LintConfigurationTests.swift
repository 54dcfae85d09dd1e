import Reporting
import Testing

@testable import Dockerfiles

@Suite struct LintConfigurationTests {
  private func read(_ text: String) throws -> LintConfiguration {
    try LintConfiguration(parsing: Array(text.utf8))
  }

  @Test func `the keys of hadolint are understood`() throws {
    let configuration = try read(
      """
      ignored: [DL3007, base-untagged]
      override:
        error: [DL3015]
        style:
          - DL3002
      trustedRegistries:
        - docker.io
        - "*.example.com"
      label-schema:
        author: text
        contact: email
      strict-labels: true
      disable-ignore-pragma: true
      """)
    #expect(configuration.ignoring == ["dl3007", "base-untagged"])
    #expect(configuration.severities == ["dl3015": .error, "dl3002": .style])
    #expect(configuration.trustedRegistries == ["docker.io", "*.example.com"])
    #expect(configuration.labels == ["author": .text, "contact": .email])
    #expect(configuration.hasStrictLabels && !configuration.obeysPragmas)
  }

  @Test func `our own keys stand beside them`() throws {
    let configuration = try read("enabled: digest-pin\nseverity:\n  apt-pin: warning\n")
    let findings = try DockerfileLinter(configuration).lint(
      Array("FROM alpine:3.24\nRUN apt-get install -y x\n".utf8), path: "f")
    #expect(findings.contains { $0.rule == "digest-pin" })
    #expect(findings.first { $0.rule == "apt-pin" }?.severity == .warning)
  }

  @Test(arguments: ["", "# nothing\n", "unknown: key\n", "ignored:\n"])
  func `what asks for nothing changes nothing`(_ text: String) throws {
    #expect(try read(text) == LintConfiguration())
  }

  @Test(arguments: ["- a\n", "severity:\n  x: loud\n", "label-schema:\n  x: poem\n", "a: [\n"])
  func `what cannot be meant is an error`(_ text: String) {
    #expect(throws: LintConfiguration.Failure.self) { try read(text) }
  }

  @Test func `rules that look inside of a RUN can be switched off at once`() throws {
    let text = Array(
      "FROM node:latest\nRUN apt-get install x | y\nRUN [\"sudo\", \"a\"]\nONBUILD RUN cd /a\n".utf8)
    let inside: Set = ["apt-yes", "apt-pin", "pipefail", "run-sudo"]
    let all = Set(try DockerfileLinter().lint(text, path: "f").map(\.rule))
    #expect(inside.isSubset(of: all))
    let configuration = try read("read-scripts: false\n")
    let rest = Set(try DockerfileLinter(configuration).lint(text, path: "f").map(\.rule))
    #expect(rest.isDisjoint(with: inside))
    #expect(rest.contains("base-latest"))
    let optimized = try DockerfileOptimizer(linter: DockerfileLinter(configuration)).optimize(text, path: "f")
    #expect(optimized.text.contains("RUN apt-get install x | y\n"))
  }

  @Test(arguments: RuleRegistry.rules)
  func `without scripts no rule finds anything that it does not find with them`(_ rule: LintRule) throws {
    for example in [rule.bad, rule.good] {
      var configuration = example.configuration
      configuration.enabling = ["all"]
      let file = Array(example.text.utf8)
      func places() throws -> [String] {
        try DockerfileLinter(configuration).lint(file, path: "f", context: example.context).map {
          "\($0.rule) \($0.location?.line ?? 0):\($0.location?.column ?? 0)"
        }
      }
      let all = Set(try places())
      configuration.readsScripts = false
      #expect(try places().filter { !all.contains($0) } == [])
    }
  }

  @Test func `without pragmas a comment switches nothing off`() throws {
    let text = Array("# hadolint ignore=DL3007\nFROM a:latest\n".utf8)
    let strict = try DockerfileLinter(try read("disable-ignore-pragma: true\n")).lint(text, path: "f")
    #expect(strict.contains { $0.rule == "base-latest" })
  }

  @Test(arguments: [
    ("docker.io", "debian:13", false), ("docker.io", "example.com/debian:13", true),
    ("*.example.com", "eu.example.com/x:1", false), ("example.*", "example.org/x:1", false),
    ("ghcr.io", "FROM-less", true),
  ])
  func `registries are compared with their patterns`(_ pattern: String, _ image: String, _ isFound: Bool)
    throws
  {
    var configuration = LintConfiguration()
    configuration.trustedRegistries = [pattern]
    let text = "FROM \(image)\nCOPY --from=0 a /b\n"
    let found = try DockerfileLinter(configuration).lint(Array(text.utf8), path: "f")
    #expect(found.contains { $0.rule == "base-untrusted-registry" } == isFound)
  }
}
