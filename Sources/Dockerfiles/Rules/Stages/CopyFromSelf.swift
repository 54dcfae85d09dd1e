import Reporting

struct CopyFromSelf: DockerfileRule {
  static let rule = LintRule(
    id: "copy-from-self", severity: .error, practice: .correctness,
    title: "COPY --from the stage it stands in",
    why: "A stage cannot copy from itself: the build fails, or takes an image of that name from a registry.",
    source: "https://docs.docker.com/reference/dockerfile/#copy---from", aliases: ["DL3023", "DS-0006"],
    bad: "FROM golang:1.27 AS dep\nCOPY --from=dep /binary /\n",
    good: "FROM golang:1.27 AS dep\nFROM scratch\nCOPY --from=dep /binary /\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for stage in file.stages {
      for instruction in file[stage] where instruction.keyword == .copy {
        guard let flag = instruction.flag("from"), let name = flag.value else { continue }
        if name == "\(stage.index)" || name.lowercased() == stage.name?.text.lowercased() {
          inspection.flag(flag.token.range, "\(name) is the stage that this COPY stands in.")
        }
      }
    }
  }
}
