import Reporting

struct YumPin: DockerfileRule {
  static let rule = LintRule(
    id: "yum-pin", severity: .info, practice: .correctness,
    title: "Packages of yum without a version",
    why: "Two builds of one file install two versions. Name the version that was tested.",
    source: "https://man7.org/linux/man-pages/man8/yum.8.html (SPECIFYING PACKAGE NAMES)",
    aliases: ["DL3033"],
    bad: "FROM centos:7\nRUN yum install -y curl && yum clean all\n",
    good: "FROM centos:7\nRUN yum install -y curl-7.29.0 && yum clean all\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    file.flagUnpinnedRPMs(of: [.yum], form: "name-version", &inspection)
  }
}
