import Reporting

struct LabelSuperfluous: DockerfileRule {
  static let rule = LintRule(
    id: "label-superfluous", severity: .info, practice: .correctness,
    title: "A label that the project does not know",
    why: "A label that is not on the list is most often a misspelt one that is.",
    source: "https://github.com/hadolint/hadolint/wiki/DL3050", aliases: ["DL3050"],
    bad: .init("FROM alpine:3.24\nLABEL other=x\n", configuration: .label("name", .text, strict: true)),
    good: .init("FROM alpine:3.24\nLABEL name=x\n", configuration: .label("name", .text, strict: true)))

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard inspection.configuration.hasStrictLabels else { return }
    let known = inspection.configuration.labels
    for instruction in file.effective(.label) {
      for pair in instruction.pairs where known[pair.key.text.unquoted] == nil {
        let hint =
          Spelling.closest(to: pair.key.text.unquoted, in: known.keys).map { "; is \($0) meant?" } ?? "."
        inspection.flag(pair.key.range, "\(pair.key.text) is not among the project's labels\(hint)")
      }
    }
  }
}
