import Reporting

struct DnfClean: DockerfileRule {
  static let rule = LintRule(
    id: "dnf-clean", severity: .warning, practice: .fewLayers,
    title: "dnf leaves its cache in the layer",
    why: "The metadata and packages that dnf downloads stay in the layer unless the same RUN removes them.",
    source: "https://docs.docker.com/build/building/best-practices/#run", aliases: ["DL3040", "DS-0019"],
    isFixable: true, fixProof: "the same packages are installed; only downloaded indexes and archives go",
    bad: "FROM fedora:44\nRUN dnf install -y curl\n",
    good: "FROM fedora:44\nRUN dnf install -y curl && dnf clean all\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.packagesLeavingCaches(
      of: .dnf, in: "/var/cache/dnf", "/var/cache/libdnf5", "/var/cache/yum")
    {
      inspection.flag(
        use.package.program.range, "Nothing in this RUN cleans up behind dnf.",
        fix: file.cleaning(use, "\(use.package.program.text) clean all"))
    }
  }
}
