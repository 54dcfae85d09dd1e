import Reporting

struct MultipleCmd: DockerfileRule {
  static let rule = LintRule(
    id: "multi-cmd", severity: .warning, practice: .correctness,
    title: "More than one CMD in a stage",
    why: "Only the last CMD of a stage counts; the others mislead whoever reads the file.",
    source: "https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/",
    aliases: ["DL4003", "MultipleInstructionsDisallowed", "DS-0016"], isFixable: true,
    fixProof: "the builder keeps the last one alone",
    bad: "FROM alpine:3.24\nCMD [\"sleep\", \"1\"]\nCMD [\"sleep\", \"2\"]\n",
    good: "FROM alpine:3.24\nCMD [\"sleep\", \"2\"]\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    inspection.flagOverridden(.cmd, in: file)
  }
}
