import Reporting

/// A base image of a release whose makers give no security updates any more.
struct BaseEndOfLife: DockerfileRule {
  static let rule = LintRule(
    id: "base-eol", severity: .warning, practice: .specificBaseTags,
    title: "The base image is out of support",
    why: "Holes found from now on stay open, and package servers of old releases are switched off one day.",
    source: "https://endoflife.date", bad: "FROM python:2.7\n", good: "FROM python:3.14-slim\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for (image, word) in file.literalBaseImages {
      guard let tag = image.tag, let end = EndOfLife.date(of: image.shortName, tag: tag) else { continue }
      inspection.flag(word.range, "\(word.text) has had no security updates since \(end).")
    }
  }
}
