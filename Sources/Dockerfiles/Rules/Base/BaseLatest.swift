import Reporting

/// The tag `latest`; with a digest behind it the tag means nothing and is left alone.
struct BaseLatest: DockerfileRule {
  static let rule = LintRule(
    id: "base-latest", severity: .warning, practice: .specificBaseTags,
    title: "The base image uses :latest",
    why:
      "latest moves to the next major version without notice: what built yesterday breaks today, and nobody can say what runs.",
    source: "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions",
    aliases: ["DL3007", "DS-0001", "CKV_DOCKER_7"], isFixable: true,
    fixChanges: "the base image stays at the version that latest was when the table of tags was made",
    bad: "FROM python:latest\n", good: "FROM python:3.14-slim\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for (image, word) in file.literalBaseImages where image.tag == "latest" && image.digest == nil {
      inspection.flag(
        word.range, "\(word.text) changes without notice.", fix: file.pinning(image, at: word))
    }
  }
}
