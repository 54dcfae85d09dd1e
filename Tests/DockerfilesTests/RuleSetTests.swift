import Reporting
import Testing

@testable import Dockerfiles

/// What the set of rules promises as a whole.
@Suite struct RuleSetTests {
  @Test func `every rule of the common tools has one of ours`() {
    let aliases = Set(RuleRegistry.rules.flatMap(\.aliases))
    let hadolint =
      ["DL1001"]
      + (3000...3067).map { "DL\($0)" }.filter { !["DL3005", "DL3017", "DL3031", "DL3039"].contains($0) }
      + ["DL4000", "DL4001", "DL4003", "DL4004", "DL4005", "DL4006"]
    #expect(Set(hadolint).subtracting(aliases) == [])
    let trivy = (1...31).filter { ![3, 18, 28].contains($0) }.map { "DS-00" + ($0 < 10 ? "0" : "") + "\($0)" }
    #expect(Set(trivy).subtracting(aliases) == [])
    let checkov = (1...11).map { "CKV_DOCKER_\($0)" } + (1...17).map { "CKV2_DOCKER_\($0)" }
    #expect(Set(checkov).subtracting(aliases) == [])
    let docker: Set = [
      "StageNameCasing", "FromAsCasing", "NoEmptyContinuation", "ConsistentInstructionCasing",
      "DuplicateStageName", "ReservedStageName", "JSONArgsRecommended", "MaintainerDeprecated",
      "UndefinedArgInFrom", "WorkdirRelativePath", "UndefinedVar", "MultipleInstructionsDisallowed",
      "LegacyKeyValueFormat", "InvalidBaseImagePlatform", "RedundantTargetPlatform", "SecretsUsedInArgOrEnv",
      "InvalidDefaultArgInFrom", "FromPlatformFlagConstDisallowed", "CopyIgnoredFile",
      "InvalidDefinitionDescription", "ExposeProtoCasing", "ExposeInvalidFormat",
    ]
    #expect(docker.subtracting(aliases) == [])
    let dockle: Set = [
      "CIS-DI-0001", "CIS-DI-0005", "CIS-DI-0006", "CIS-DI-0007", "CIS-DI-0008", "CIS-DI-0009", "CIS-DI-0010",
      "DKL-DI-0001", "DKL-DI-0002", "DKL-DI-0003", "DKL-DI-0004", "DKL-DI-0005", "DKL-DI-0006", "DKL-LI-0001",
      "DKL-LI-0002", "DKL-LI-0003",
    ]
    #expect(dockle.subtracting(aliases) == [])
  }

  @Test func `rules of other tools that need configuration are silent without`() throws {
    let text = "FROM example.com/x:1\nLABEL a=\"\"\n"
    #expect(
      try rules(in: text).isDisjoint(with: ["base-untrusted-registry", "label-empty", "label-missing"]))
  }

  @Test func `a rule that is opt-in can be asked for by project and by file`() throws {
    let text = "# a comment\nARG VERSION=1\nFROM alpine:3.24\n"
    #expect(try !rules(in: text).contains("definition-comment"))
    var configuration = LintConfiguration()
    configuration.enabling = ["InvalidDefinitionDescription"]
    let found = try DockerfileLinter(configuration).lint(Array(text.utf8), path: "f").map(\.rule)
    #expect(found.contains("definition-comment"))
    #expect(
      try rules(in: "# check=experimental=InvalidDefinitionDescription\n" + text).contains(
        "definition-comment"))
  }

  @Test func `severities can be changed by alias, and build checks can be made errors`() throws {
    var configuration = LintConfiguration()
    configuration.severities = ["dl3007": .critical]
    let text = "FROM a:latest\nCMD x\n"
    let found = try DockerfileLinter(configuration).lint(Array(text.utf8), path: "f")
    #expect(found.first { $0.rule == "base-latest" }?.severity == .critical)
    let strict = try DockerfileLinter().lint(Array(("# check=error=true\n" + text).utf8), path: "f")
    #expect(strict.first { $0.rule == "json-args" }?.severity == .error)
  }

  @Test func `a finding carries the aliases of the tools that agree about this very place`() throws {
    let findings = try DockerfileLinter().lint(
      Array("FROM a:1\nENV CF_USERNAME=x GPG_KEY=y API_TOKEN=z\n".utf8), path: "f"
    ).filter { $0.rule == "secret-arg-env" }
    #expect(findings.map { $0.aliases.contains("SecretsUsedInArgOrEnv") } == [false, true, true])
    #expect(findings.map { $0.aliases.contains("DL3064") } == [true, false, true])
    #expect(findings.map(\.severity) == [.warning, .style, .error])
  }

  @Test func `words of an exec form are found and never edited`() throws {
    let text = "FROM debian:13\nRUN [\"apt-get\", \"install\", \"x\"]\n"
    let finding = try #require(
      try DockerfileLinter().lint(Array(text.utf8), path: "f").first { $0.rule == "apt-yes" })
    #expect(finding.fix == nil)
    #expect(try optimized(text) == text)
  }
}
