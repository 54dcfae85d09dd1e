import Reporting

struct RPMNoSignature: DockerfileRule {
  static let rule = LintRule(
    id: "sig-rpm", severity: .error, practice: .correctness,
    title: "rpm takes packages without a signature",
    why: "Anybody on the way can put in a package of theirs. Import the key with rpm --import.",
    source: "https://rpm.org/docs/latest/man/rpm.8 (--nosignature)", aliases: ["CKV2_DOCKER_10"],
    bad: "FROM fedora:44\nRUN rpm -i --nosignature tool.rpm\n", good: "FROM fedora:44\nRUN rpm -i tool.rpm\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    inspection.flagOptions(
      ["--nosignature", "--nodigest", "--noverify", "--nofiledigest"], of: file.commands(named: "rpm")
    ) { "\($0) takes any package." }
  }
}
