import Reporting

struct WgetAndCurl: DockerfileRule {
  static let rule = LintRule(
    id: "wget-curl", severity: .warning, practice: .fewLayers,
    title: "Both wget and curl are used",
    why: "One of them is enough; the other is a package, and its holes, for nothing.",
    source: "https://github.com/hadolint/hadolint/wiki/DL4001", aliases: ["DL4001", "DS-0014"],
    bad: "FROM debian:13\nRUN wget -q https://example.org/a\nRUN curl -fO https://example.org/b\n",
    good: "FROM debian:13\nRUN curl -fO https://example.org/a\nRUN curl -fO https://example.org/b\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    let wget = file.commands(named: "wget")
    let curl = file.commands(named: "curl")
    guard !wget.isEmpty, !curl.isEmpty else { return }
    for stage in file.stages {
      let first = [wget, curl].map { uses in
        uses.first { file.stage(holding: $0.instruction)?.index == stage.index }
      }
      guard let one = first[0], let other = first[1] else { continue }
      let later = one.command.range.lowerBound > other.command.range.lowerBound ? one : other
      inspection.flag(later.command.range, "This stage uses wget and curl; one will do.")
    }
  }
}
