internal import DockerClient
internal import Reporting

/// The docker command should ask a program for its logins, and that program is not there.
///
/// Looks at `docker-credential-desktop: executable file not found`. The name stands in the command's own settings, often
/// left by Docker Desktop, or copied into WSL.
struct CredentialHelperMissing: DiagnosisRule {
  static let id = "credential-helper-missing"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let said = facts.said("executable file not found", "error getting credentials")
    guard let said, let helper = said.text.word(after: "docker-credential-") else { return nil }
    return Hypothesis(
      Self.self,
      "the docker command asks the program docker-credential-\(helper) for its logins, which is not there",
      confidence: 0.98, evidence: [said.evidence], lines: said.lines,
      remedy: Remedy(
        "Take credsStore (and credHelpers) out of ~/.docker/config.json and log in again, or install that program.",
        commands: [
          Block.Command("grep -n cred ~/.docker/config.json", comment: "Who names it"),
          Block.Command("docker login"),
        ]))
  }
}
