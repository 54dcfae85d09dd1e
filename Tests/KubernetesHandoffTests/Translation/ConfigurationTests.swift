import Reporting
import Testing

@testable import KubernetesHandoff

struct ConfigurationTests {
  static let config = """
    {"Image": "a", "Env": ["PATH=/bin", "LOG_LEVEL=info", "DB_PASSWORD=hunter2secret9", "API_TOKEN=changeme",
      "DATABASE_URL=postgres://app:tr0ub4dor3@db/shop", "PLAIN=quite plain", "bad name=1", "LOG_LEVEL=debug"]}
    """

  private func manifests(findings: [Finding] = []) throws -> Manifests {
    Fixture.manifests(
      try Fixture.container(config: Self.config), from: try Fixture.image(config: #"{"Env": ["PATH=/bin"]}"#),
      findings: findings)
  }

  @Test func `plain variables become a ConfigMap; the image's own stay there`() throws {
    let data = try #require(try manifests().configuration?.data)
    #expect(data.pairs.map(\.key) == ["LOG_LEVEL", "PLAIN"])
    #expect(data["LOG_LEVEL"] == "debug")
  }

  @Test func `variables with secrets become names without values`() throws {
    let secret = try #require(try manifests().secret?.stringData.value)
    #expect(secret.pairs.map(\.key) == ["API_TOKEN", "DATABASE_URL", "DB_PASSWORD"])
    #expect(secret.pairs.allSatisfy { $0.value.value.isEmpty })
  }

  @Test func `no secret is in the file`() throws {
    let text = ManifestWriter.text(of: try manifests().documents())
    for value in ["hunter2secret9", "changeme", "tr0ub4dor3"] { #expect(!text.contains(value)) }
  }

  @Test func `a variable in which the scan found a secret is one, whatever its name`() throws {
    let finding = Finding(
      rule: "secret-aws-access-key-id", severity: .critical, message: "api has a key", subject: "api",
      evidence: "Config.Env PLAIN = **** (11 characters)")
    let manifests = try manifests(findings: [finding])
    #expect(manifests.secret?.stringData.value.pairs.map(\.key).contains("PLAIN") == true)
    #expect(manifests.configuration?.data["PLAIN"] == nil)
  }

  @Test func `a program's variables are read from both`() throws {
    let sources = try #require(try manifests().container.envFrom)
    #expect(sources.map(\.configMapRef?.name) == ["api-env", nil])
    #expect(sources.map(\.secretRef?.name) == [nil, "api-secret"])
  }

  @Test func `a command that is not the image's comes along, with dollars that stand for themselves`() throws
  {
    let container = try Fixture.container(
      config:
        #"{"Image": "a", "Entrypoint": ["/run"], "Cmd": ["serve", "$(HOSTNAME)"], "WorkingDir": "/srv"}"#)
    let image = try Fixture.image(
      config: #"{"Entrypoint": ["/run"], "Cmd": ["serve"], "WorkingDir": "/srv"}"#)
    let pod = Fixture.manifests(container, from: image).container
    #expect(pod.command == nil)
    #expect(pod.args == ["serve", "$$(HOSTNAME)"])
    #expect(pod.workingDir == nil)
  }
}
