import Reporting

struct UnnamedStage: DockerfileRule {
  static let rule = LintRule(
    id: "unnamed-stage", severity: .style, practice: .multiStage,
    title: "A stage is referred to by number",
    why: "A new stage in front shifts the numbers, and the COPY silently takes its files from another stage.",
    source: "https://docs.docker.com/build/building/multi-stage/#name-your-build-stages",
    aliases: ["using_unnamed_build_stages"], isFixable: true,
    fixProof: "the name stands for the same stage as the number",
    bad: "FROM golang:1.27\nRUN go build -o /app\nFROM scratch\nCOPY --from=0 /app /app\n",
    good: "FROM golang:1.27 AS build\nRUN go build -o /app\nFROM scratch\nCOPY --from=build /app /app\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for copy in file.effective(.copy) {
      guard let flag = copy.flag("from"), let number = flag.value.flatMap({ Int($0) }),
        file.stages.indices.contains(number)
      else { continue }
      let stage = file.stages[number]
      inspection.flag(
        flag.token.range, "Name stage \(number), and copy from the name.", fix: fix(file, flag, stage, number)
      )
    }
  }

  private func fix(_ file: Dockerfile, _ flag: Flag, _ stage: Stage, _ number: Int) -> Fix? {
    if let name = stage.name {
      return Fix(
        "Copy from the stage's name",
        edits: [file.replacing(flag.token.range, with: "--from=\(name.text.lowercased())")])
    }
    let name = number == 0 ? "build" : "build\(number)"
    guard let from = stage.from, !file.stages.contains(where: { $0.name?.text.lowercased() == name }),
      let image = file.instructions[from].arguments.first, file.instructions[from].arguments.count == 1
    else { return nil }
    let others = file.effective(.copy).compactMap { $0.flag("from") }.filter { $0.value == "\(number)" }
    let keyword =
      file.instructions[from].name.text == file.instructions[from].name.text.lowercased() ? "as" : "AS"
    let end = image.range.upperBound
    return Fix(
      "Name the stage \(name)",
      edits: [TextEdit(start: end, end: end, replacement: " \(keyword) \(name)")]
        + others.map { file.replacing($0.token.range, with: "--from=\(name)") })
  }
}
