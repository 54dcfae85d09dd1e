import Reporting

struct DnfPin: DockerfileRule {
  static let rule = LintRule(
    id: "dnf-pin", severity: .info, practice: .correctness,
    title: "Packages of dnf without a version",
    why: "Two builds of one file install two versions. Name the version that was tested.",
    source: "https://dnf.readthedocs.io/en/latest/command_ref.html#specifying-packages", aliases: ["DL3041"],
    bad: "FROM fedora:44\nRUN dnf install -y curl && dnf clean all\n",
    good: "FROM fedora:44\nRUN dnf install -y curl-8.15.0 && dnf clean all\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    file.flagUnpinnedRPMs(of: [.dnf, .microdnf], form: "name-version", &inspection)
  }
}
