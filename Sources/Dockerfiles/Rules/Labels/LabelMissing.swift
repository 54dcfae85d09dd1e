import Reporting

/// A stage that ends up as an image without a label that the project asks for.
struct LabelMissing: DockerfileRule {
  static let rule = LintRule(
    id: "label-missing", severity: .info, practice: .correctness,
    title: "A required label is missing",
    why: "Tools that sort, sign or clean up images rely on the labels that the project agreed on.",
    source: "https://github.com/opencontainers/image-spec/blob/main/annotations.md", aliases: ["DL3049"],
    bad: .init("FROM alpine:3.24\n", configuration: .label("org.opencontainers.image.source", .url)),
    good: .init(
      "FROM alpine:3.24\nLABEL org.opencontainers.image.source=https://example.org/x\n",
      configuration: .label("org.opencontainers.image.source", .url)))

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    let names = inspection.configuration.labels.keys.sorted()
    guard !names.isEmpty, let stage = file.finalStage, let from = stage.from else { return }
    let present = Set(
      file.inherited(by: stage).filter { $0.keyword == .label }.flatMap { $0.pairs.map(\.key.text.unquoted) })
    for name in names where !present.contains(name) {
      inspection.flag(file.instructions[from].range, "The label \(name) is missing.")
    }
  }
}
