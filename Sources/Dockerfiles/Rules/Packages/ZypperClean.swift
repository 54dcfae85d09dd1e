import Reporting

struct ZypperClean: DockerfileRule {
  static let rule = LintRule(
    id: "zypper-clean", severity: .warning, practice: .fewLayers,
    title: "zypper leaves its cache in the layer",
    why:
      "The metadata and packages that zypper downloads stay in the layer unless the same RUN removes them.",
    source: "https://docs.docker.com/build/building/best-practices/#run", aliases: ["DL3036", "DS-0020"],
    isFixable: true, fixProof: "the same packages are installed; only downloaded indexes and archives go",
    bad: "FROM opensuse/leap:16.0\nRUN zypper -n install curl=8.14.1\n",
    good: "FROM opensuse/leap:16.0\nRUN zypper -n install curl=8.14.1 && zypper clean --all\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.packagesLeavingCaches(of: .zypper, in: "/var/cache/zypp") {
      inspection.flag(
        use.package.program.range, "Nothing in this RUN cleans up behind zypper.",
        fix: file.cleaning(use, "zypper clean --all"))
    }
  }
}
