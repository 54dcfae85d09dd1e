import Reporting

struct StageDuplicate: DockerfileRule {
  static let rule = LintRule(
    id: "stage-duplicate", severity: .error, practice: .correctness,
    title: "Two stages have one name",
    why:
      "Whoever uses the name gets the last stage of that name before it, which is rarely the one that is meant.",
    source: "https://docs.docker.com/reference/build-checks/duplicate-stage-name/",
    aliases: ["DL3024", "DuplicateStageName", "DS-0012", "CKV_DOCKER_11"],
    bad: "FROM alpine:3.24 AS base\nFROM debian:13 AS base\n",
    good: "FROM alpine:3.24 AS small\nFROM debian:13 AS base\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    var seen: Set<String> = []
    for name in file.stages.compactMap(\.name) where !seen.insert(name.text.lowercased()).inserted {
      inspection.flag(name.range, "An earlier stage is called \(name.text) too.")
    }
  }
}
