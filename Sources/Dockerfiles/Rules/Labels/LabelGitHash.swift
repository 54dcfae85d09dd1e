import Reporting

struct LabelGitHash: DockerfileRule {
  static let rule = LintRule(
    id: "label-git-hash", severity: .warning, practice: .correctness,
    title: "A label is no git commit",
    why: "The commit leads from an image to its sources: 40 hexadecimal digits, or the first 7 of them.",
    source: "https://git-scm.com/docs/git-rev-parse#_specifying_revisions", aliases: ["DL3055"],
    bad: .init("FROM alpine:3.24\nLABEL revision=main\n", configuration: .label("revision", .hash)),
    good: .init("FROM alpine:3.24\nLABEL revision=e8550dd\n", configuration: .label("revision", .hash)))

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    file.flagLabels(.hash, &inspection, { "\($0) is no git commit." }) { text in
      [7, 40].contains(text.count) && text.allSatisfy { "0123456789abcdef".contains($0) }
    }
  }
}
