import Reporting

/// Names that are neither an earlier stage nor look like an image (a `/`, `:` or `@` in them).
struct CopyFromUnknown: DockerfileRule {
  static let rule = LintRule(
    id: "copy-from-unknown", severity: .warning, practice: .correctness,
    title: "COPY --from a stage that does not exist",
    why: "A name that no earlier stage has is taken for an image, most often by a slip of the pen.",
    source: "https://docs.docker.com/reference/dockerfile/#copy---from", aliases: ["DL3022"],
    bad: "FROM scratch\nCOPY --from=biuld /app /app\n",
    good: "FROM golang:1.27 AS build\nFROM scratch\nCOPY --from=build /app /app\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for stage in file.stages {
      let earlier = file.stages.prefix(stage.index)
      for instruction in file[stage] where instruction.keyword == .copy {
        guard let flag = instruction.flag("from"), let name = flag.value,
          !name.contains(where: { "/:@$".contains($0) }), name.lowercased() != stage.name?.text.lowercased(),
          name != "\(stage.index)" || stage.from == nil
        else { continue }
        let isStage =
          Int(name).map { $0 < stage.index }
          ?? earlier.contains { $0.name?.text.lowercased() == name.lowercased() }
        if !isStage { inspection.flag(flag.token.range, "No earlier stage is called \(name).") }
      }
    }
  }
}
