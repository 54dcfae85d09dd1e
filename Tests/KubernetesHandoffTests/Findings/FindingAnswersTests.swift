import AgentKit
import Reporting
import Testing

@testable import KubernetesHandoff
@testable import SecurityScan

struct FindingAnswersTests {
  /// A container with a port, so that everything can be answered.
  private func manifests(_ findings: [Finding]) throws -> Manifests {
    Fixture.manifests(
      try Fixture.container(config: #"{"Image": "a", "ExposedPorts": {"8080/tcp": {}}}"#), findings: findings)
  }

  @Test func `the rules are those of the posture checks`() {
    #expect(Set(PostureRule.allCases.map(\.rawValue)) == Set(PostureCheck.all.map(\.id)))
  }

  @Test(arguments: PostureRule.allCases)
  func `every rule has an answer`(rule: PostureRule) throws {
    let finding = Fixture.finding(rule)
    let received = ReceivedFindings([Handoff(findings: [finding])], about: "api")
    let answers = FindingAnswers(findings: received, manifests: try manifests([finding])).answers
    #expect(answers.count == 1)
    #expect(answers[0].isAnswered == ![.ulimits, .pidsLimit].contains(rule))
  }

  @Test func `a finding changes what it is about, and is named there`() throws {
    let before = try manifests([])
    let after = try manifests([
      Fixture.finding(.privileged), Fixture.finding(.readOnlyRoot), Fixture.finding(.anyInterface),
      Fixture.finding(.memoryLimit),
    ])
    #expect(before.container.securityContext.privileged == nil)
    #expect(after.container.securityContext.privileged?.value == false)
    #expect(before.container.securityContext.readOnlyRootFilesystem == nil)
    #expect(after.container.securityContext.readOnlyRootFilesystem?.value == true)
    #expect(before.networkPolicy == nil)
    #expect(after.networkPolicy != nil)
    let text = ManifestWriter.text(of: try after.documents())
    for rule in [PostureRule.privileged, .readOnlyRoot, .anyInterface, .memoryLimit] {
      #expect(text.contains("# Answers \(rule.rawValue): api breaks it."))
    }
  }

  @Test func `findings about another container change nothing`() throws {
    let other = Fixture.finding(.readOnlyRoot, of: "db")
    #expect(try manifests([other]) == manifests([]))
  }

  @Test func `what no manifest can mend is left open`() throws {
    let finding = Finding(rule: "CVE-2024-3094", severity: .critical, message: "xz", subject: "api")
    let received = ReceivedFindings([Handoff(findings: [finding])], about: "api")
    let answers = FindingAnswers(findings: received, manifests: try manifests([finding])).answers
    #expect(answers.map(\.isAnswered) == [false])
  }
}
