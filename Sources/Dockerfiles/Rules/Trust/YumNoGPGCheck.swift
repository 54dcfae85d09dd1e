import Reporting

struct YumNoGPGCheck: DockerfileRule {
  static let rule = LintRule(
    id: "sig-yum", severity: .error, practice: .correctness,
    title: "yum or dnf takes packages without a signature",
    why: "Anybody on the way can put in a package of theirs. Import the key with rpm --import.",
    source: "https://dnf.readthedocs.io/en/latest/command_ref.html (--nogpgcheck)",
    aliases: ["CKV2_DOCKER_9"],
    bad: "FROM fedora:44\nRUN dnf install -y --nogpgcheck tool-1.0 && dnf clean all\n",
    good: "FROM fedora:44\nRUN dnf install -y tool-1.0 && dnf clean all\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    inspection.flagOptions(
      ["--nogpgcheck", "--no-gpgchecks"], of: file.commands(named: "yum", "dnf", "dnf5", "tdnf", "microdnf")
    ) { "\($0) takes any package." }
  }
}
