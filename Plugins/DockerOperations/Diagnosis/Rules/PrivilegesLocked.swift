internal import DockerClient
internal import Reporting

/// The program wants to become another user, which the container was made to forbid.
///
/// Looks for the complaints of sudo, su and the like in a container with the option `no-new-privileges`: programs with the
/// set-user-ID bit do not get that user's rights there.
struct PrivilegesLocked: DiagnosisRule {
  static let id = "privileges-locked"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let isLocked = facts.container.hostConfig.securityOpt.contains {
      $0.hasPrefix("no-new-privileges") && !$0.hasSuffix("false")
    }
    guard
      let complaint = facts.complaint([
        "\"no new privileges\" flag is set", "effective uid is not 0", "must be suid to work properly",
        "must be setuid root", "setuid root", "authentication failure", "cannot set groups",
      ]), isLocked || complaint.mentions("no new privileges")
    else { return nil }
    return Hypothesis(
      Self.self,
      "it wants to become another user (sudo, su), and the container was made with no-new-privileges, which forbids that",
      confidence: complaint.confidence + 0.06,
      evidence: [complaint.evidence, Evidence("Security options", "no-new-privileges")],
      lines: [complaint.line],
      remedy: Remedy(
        "Do without: run it as the user that it needs to be.",
        facts.recreate(with: "--user", "root", compose: "user: root"),
        "Only where it must change users itself, leave out --security-opt no-new-privileges, which keeps an intruder from "
          + "becoming root.",
        commands: facts.pauseLoop))
  }
}
