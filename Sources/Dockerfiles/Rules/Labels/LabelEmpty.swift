import Reporting

struct LabelEmpty: DockerfileRule {
  static let rule = LintRule(
    id: "label-empty", severity: .warning, practice: .correctness,
    title: "A label that the project asks for is empty",
    why: "An empty label satisfies the letter of the agreement and tells nobody anything.",
    source: "https://github.com/hadolint/hadolint/wiki/DL3051", aliases: ["DL3051"],
    bad: .init("FROM alpine:3.24\nLABEL name=\"\"\n", configuration: .label("name", .text)),
    good: .init("FROM alpine:3.24\nLABEL name=web\n", configuration: .label("name", .text)))

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    let names = inspection.configuration.labels
    guard !names.isEmpty else { return }
    for instruction in file.effective(.label) {
      for (pair, value) in zip(instruction.pairs, instruction.values)
      where names[pair.key.text.unquoted] != nil {
        if value.text.unquoted.isEmpty { inspection.flag(pair.key.range, "\(pair.key.text) is empty.") }
      }
    }
  }
}
