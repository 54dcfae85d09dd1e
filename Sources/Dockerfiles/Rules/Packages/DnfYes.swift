import Reporting

struct DnfYes: DockerfileRule {
  static let rule = LintRule(
    id: "dnf-yes", severity: .warning, practice: .correctness,
    title: "dnf install without -y",
    why: "Nobody can answer the question in a build, so the installation stops.",
    source: "https://dnf.readthedocs.io/en/latest/command_ref.html (-y)", aliases: ["DL3038"],
    isFixable: true, fixProof: "the same packages are installed; only the question is answered",
    bad: "FROM fedora:44\nRUN dnf install curl && dnf clean all\n",
    good: "FROM fedora:44\nRUN dnf install -y curl && dnf clean all\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    file.flagUnanswered(by: .dnf, &inspection)
    file.flagUnanswered(by: .microdnf, &inspection)
  }
}
