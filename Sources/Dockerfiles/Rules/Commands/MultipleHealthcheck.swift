import Reporting

struct MultipleHealthcheck: DockerfileRule {
  static let rule = LintRule(
    id: "multi-healthcheck", severity: .error, practice: .correctness,
    title: "More than one HEALTHCHECK in a stage",
    why: "Only the last HEALTHCHECK of a stage counts; the others mislead whoever reads the file.",
    source: "https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/",
    aliases: ["DL3012", "MultipleInstructionsDisallowed", "DS-0023"], isFixable: true,
    fixProof: "the builder keeps the last one alone",
    bad: "FROM alpine:3.24\nHEALTHCHECK CMD [\"true\"]\nHEALTHCHECK NONE\n",
    good: "FROM alpine:3.24\nHEALTHCHECK NONE\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    inspection.flagOverridden(.healthcheck, in: file)
  }
}
