import AgentKit
import Testing

@testable import longshore

/// Secrets in what the command says about a run, apart from the reports of its operations.
struct ShownTextTests {
  /// Each form in which people pass a secret on, around one that stands nowhere else.
  private static let forms = [
    "docker login -u app -p hunter2x9Q", "mysql --password=hunter2x9Q shop", "PGPASSWORD=hunter2x9Q psql",
    "cannot reach postgres://app:hunter2x9Q@db/shop", "Authorization: Bearer hunter2x9Qab3dE",
    #"{"user": "app", "password": "hunter2x9Q"}"#,
    "-----BEGIN PRIVATE KEY-----\nhunter2x9QEowIBAAKCAQEAMIIEowIBAAKCAQEAMIIEowIBAAKCAQEAMIIEowIBAAKC\n"
      + "-----END PRIVATE KEY-----",
  ]

  private func isSecret(in text: String) -> Bool { text.contains("hunter2") }

  @Test(arguments: forms) func `a failure, its account and a question show none`(text: String) throws {
    let failure = Failure(code: "x.y", message: text, remedy: text, kind: .failed)
    let question = Question("x.y", text, given: text)
    let step = AgentStep(
      agent: "keeper", operation: "thing.paint", arguments: [:],
      plan: Plan([PlannedStep(text, effect: .change, undo: ["sh", "-c", text])]))
    let result = RunResult(
      steps: [StepResult(step, failure: failure, wasBegun: true)], notBegun: [step])
    let listing = try JSONText.of(RunListing(result, request: text))
    let account = try #require(result.account)
    for shown in [
      failure.shown.message, failure.shown.remedy ?? "", try JSONText.of(question.shown), listing,
      AccountText.of(account),
    ] { #expect(!isSecret(in: shown), "\(shown)") }
  }

  @Test(arguments: forms) func `what is said on stderr about a mistake shows none`(text: String) async throws
  {
    for call in [
      ["run", "container.logs", "--containers", text], ["run", "container.logs", "--tail", text],
      ["run", text], ["history", text], ["report", "show", text], ["run", "--approve", text],
      ["run", "dockerfile.lint", "--paths", text], ["run", "container.list", "--format", text],
    ] {
      let answer = try await Longshore().run(call)
      #expect(answer.exitCode != 0, "\(call)")
      #expect(!isSecret(in: answer.output + answer.errors), "\(call) \(answer.errors)")
    }
  }
}
