import Reporting

struct PragmaForbidden: DockerfileRule {
  static let rule = LintRule(
    id: "pragma-forbidden", severity: .info, practice: .correctness,
    title: "A comment switches a rule off",
    why: "Exceptions belong where the team reviews them: in the configuration, with a reason.",
    source: "https://github.com/hadolint/hadolint/wiki/DL1001", aliases: ["DL1001"], isOptIn: true,
    bad: "# hadolint ignore=DL3007\nFROM alpine:latest\n", good: "FROM alpine:3.24\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for comment in file.comments where Pragmas.isPragma(comment) {
      inspection.flag(comment.range, "This comment switches rules off.")
    }
  }
}
