import DockerClient
import Testing

@testable import DockerOperations

struct KnownSecretsTests {
  private func masked(_ text: String, knowing variables: KeyValuePairs<String, String?>) -> String {
    var config = ContainerConfig()
    config.env = variables.map { EnvironmentVariable($0.key, $0.value) }
    return KnownSecrets(of: config).masked(LogLine(.output, Array(text.utf8))).text
  }

  @Test(arguments: [
    ("connected as plainwords today", "connected as [secret] today"),
    ("plainwords", "[secret]"), ("plainwordsplainwords", "[secret][secret]"), ("plainword", "plainword"),
    ("pplainwords", "p[secret]"), ("", ""), ("plainwords-and-more", "[secret]-and-more"),
  ])
  func `a value that was given as a secret is masked wherever it stands`(text: String, expected: String) {
    #expect(masked(text, knowing: ["DB_PASSWORD": "plainwords"]) == expected)
  }

  @Test func `of two values of which one begins like the other no part is left`() {
    #expect(
      masked("x longsecret-tail y", knowing: ["A_TOKEN": "longsecret", "B_TOKEN": "longsecret-tail"])
        == "x [secret] y")
  }

  @Test(arguments: [
    (["run", "--password=hunter2"], "run --password=[secret]"),
    (["run", "--password", "hunter2"], "run --password [secret]"),
    (["sh", "-c", "run --api-key=abcd; sleep 1"], "sh -c run --api-key=[secret] sleep 1"),
    (["run", "ghp_16C7e42F292c6912E7710c838347Ae178B4a"], "run [secret]"),
    (["run", "as", "plainwords"], "run as [secret]"), (["run", "-p", "8080:80"], "run -p 8080:80"),
  ])
  func `the command of a container is shown without its secrets`(words: [String], expected: String) throws {
    var container = try Container.blank()
    (container.path, container.args) = (words[0], Array(words.dropFirst()))
    container.config.env = [EnvironmentVariable("DB_PASSWORD", "plainwords")]
    #expect(container.commandText == expected)
  }

  @Test func `other variables, short values and names alone mask nothing`() {
    let text = "hello production short"
    #expect(
      masked(
        text, knowing: ["MODE": "production", "DB_PASSWORD": "short", "API_TOKEN": nil, "KEY_TOKEN": ""])
        == text)
  }
}
