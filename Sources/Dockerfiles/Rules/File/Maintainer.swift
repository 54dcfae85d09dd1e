import Reporting

struct Maintainer: DockerfileRule {
  static let rule = LintRule(
    id: "maintainer", severity: .warning, practice: .correctness,
    title: "MAINTAINER is deprecated",
    why:
      "MAINTAINER fills a field that tools no longer show. The label org.opencontainers.image.authors says the same.",
    source: "https://docs.docker.com/reference/dockerfile/#maintainer-deprecated",
    aliases: ["DL4000", "MaintainerDeprecated", "DS-0022", "CKV_DOCKER_6"], isFixable: true,
    fixChanges: "the author moves from the image's author field to a label",
    bad: "FROM alpine:3.24\nMAINTAINER Ada <ada@example.org>\n",
    good: "FROM alpine:3.24\nLABEL org.opencontainers.image.authors=\"Ada <ada@example.org>\"\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.instructions where instruction.keyword == .maintainer {
      var fix: Fix?
      if let author = instruction.arguments.first, instruction.flags.isEmpty {
        let label = "LABEL org.opencontainers.image.authors=\(file.quoted(author.text.unquoted))"
        fix = Fix("Name the author in a label", edits: [file.replacing(instruction.range, with: label)])
      }
      inspection.flag(instruction.name.range, "MAINTAINER is deprecated; use a label.", fix: fix)
    }
  }
}
