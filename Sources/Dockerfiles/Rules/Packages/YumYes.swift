import Reporting

struct YumYes: DockerfileRule {
  static let rule = LintRule(
    id: "yum-yes", severity: .warning, practice: .correctness,
    title: "yum install without -y",
    why: "Nobody can answer the question in a build, so the installation stops.",
    source: "https://man7.org/linux/man-pages/man8/yum.8.html (-y)", aliases: ["DL3030"], isFixable: true,
    fixProof: "the same packages are installed; only the question is answered",
    bad: "FROM centos:7\nRUN yum install curl && yum clean all\n",
    good: "FROM centos:7\nRUN yum install -y curl && yum clean all\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    file.flagUnanswered(by: .yum, &inspection)
  }
}

extension Dockerfile {
  /// Reports installations of an RPM manager that would ask; the fix answers.
  func flagUnanswered(by manager: PackageManager.Name, _ inspection: inout Inspection) {
    for use in packageUses(of: manager) {
      guard let verb = use.package.verb, ["install", "groupinstall", "localinstall"].contains(verb.text),
        !use.package.hasLetter("y"), !use.package.has("--assumeyes")
      else { continue }
      inspection.flag(
        verb.range, "\(use.package.program.text) \(verb.text) asks before it installs.",
        fix: Fix("Answer yes with -y", edits: [inserting(" -y", behind: verb)]))
    }
  }
}
