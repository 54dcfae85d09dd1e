import Reporting

struct UnusedStage: DockerfileRule {
  static let rule = LintRule(
    id: "unused-stage", severity: .info, practice: .multiStage,
    title: "A stage that nothing needs",
    why: "The final image does not use it: it is either dead text or built on its own with --target.",
    source: "https://docs.docker.com/build/building/multi-stage/#stop-at-a-specific-build-stage",
    bad: "FROM alpine:3.24\nRUN echo hi\nFROM debian:13\n",
    good: "FROM alpine:3.24 AS test\nRUN echo hi\nFROM debian:13\nCOPY --from=test /x /x\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    var needed: Set<Int> = []
    var waiting = Array(file.stages.indices.suffix(1))
    while let stage = waiting.popLast() {
      if needed.insert(stage).inserted { waiting += file.stages[stage].dependencies }
    }
    // A named stage may be a target of its own.
    for stage in file.stages where !needed.contains(stage.index) && stage.name == nil {
      guard let from = stage.from else { continue }
      inspection.flag(
        file.instructions[from].range,
        "No later stage uses this one, and without a name no build can ask for it.")
    }
  }
}
