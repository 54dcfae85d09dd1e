import Reporting

struct MultipleEntrypoint: DockerfileRule {
  static let rule = LintRule(
    id: "multi-entrypoint", severity: .error, practice: .correctness,
    title: "More than one ENTRYPOINT in a stage",
    why: "Only the last ENTRYPOINT of a stage counts; the others mislead whoever reads the file.",
    source: "https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/",
    aliases: ["DL4004", "MultipleInstructionsDisallowed", "DS-0007"], isFixable: true,
    fixProof: "the builder keeps the last one alone",
    bad: "FROM alpine:3.24\nENTRYPOINT [\"sleep\"]\nENTRYPOINT [\"sh\"]\n",
    good: "FROM alpine:3.24\nENTRYPOINT [\"sh\"]\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    inspection.flagOverridden(.entrypoint, in: file)
  }
}
