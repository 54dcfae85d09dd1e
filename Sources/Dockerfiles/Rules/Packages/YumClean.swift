import Reporting

struct YumClean: DockerfileRule {
  static let rule = LintRule(
    id: "yum-clean", severity: .warning, practice: .fewLayers,
    title: "yum leaves its cache in the layer",
    why: "The metadata and packages that yum downloads stay in the layer unless the same RUN removes them.",
    source: "https://docs.docker.com/build/building/best-practices/#run", aliases: ["DL3032", "DS-0015"],
    isFixable: true, fixProof: "the same packages are installed; only downloaded indexes and archives go",
    bad: "FROM centos:7\nRUN yum install -y curl\n",
    good: "FROM centos:7\nRUN yum install -y curl && yum clean all\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.packagesLeavingCaches(of: .yum, in: "/var/cache/yum") {
      inspection.flag(
        use.package.program.range, "Nothing in this RUN cleans up behind yum.",
        fix: file.cleaning(use, "\(use.package.program.text) clean all"))
    }
  }
}
