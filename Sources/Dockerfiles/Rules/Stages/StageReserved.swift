import Reporting

struct StageReserved: DockerfileRule {
  static let rule = LintRule(
    id: "stage-reserved", severity: .warning, practice: .correctness,
    title: "A stage has a reserved name",
    why:
      "scratch is the empty image and context the build context: a stage of that name is confused with them.",
    source: "https://docs.docker.com/reference/build-checks/reserved-stage-name/",
    aliases: ["DL3063", "ReservedStageName"],
    bad: "FROM alpine:3.24 AS scratch\n", good: "FROM alpine:3.24 AS base\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for name in file.stages.compactMap(\.name) where ["scratch", "context"].contains(name.text.lowercased()) {
      inspection.flag(name.range, "\(name.text) means something else to the builder.")
    }
  }
}
