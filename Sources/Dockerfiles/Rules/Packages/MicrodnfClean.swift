import Reporting

struct MicrodnfClean: DockerfileRule {
  static let rule = LintRule(
    id: "microdnf-clean", severity: .warning, practice: .fewLayers,
    title: "microdnf leaves its cache in the layer",
    why:
      "The metadata and packages that microdnf downloads stay in the layer unless the same RUN removes them.",
    source: "https://docs.docker.com/build/building/best-practices/#run", aliases: ["DL3040", "DS-0027"],
    isFixable: true, fixProof: "the same packages are installed; only downloaded indexes and archives go",
    bad: "FROM registry.access.redhat.com/ubi9/ubi-minimal:9.6\nRUN microdnf install -y curl\n",
    good:
      "FROM registry.access.redhat.com/ubi9/ubi-minimal:9.6\nRUN microdnf install -y curl && microdnf clean all\n"
  )

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.packagesLeavingCaches(
      of: .microdnf, in: "/var/cache/dnf", "/var/cache/libdnf5", "/var/cache/yum")
    {
      inspection.flag(
        use.package.program.range, "Nothing in this RUN cleans up behind microdnf.",
        fix: file.cleaning(use, "\(use.package.program.text) clean all"))
    }
  }
}
