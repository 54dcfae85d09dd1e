import Reporting

struct TagAndDigest: DockerfileRule {
  static let rule = LintRule(
    id: "tag-and-digest", severity: .style, practice: .specificBaseTags,
    title: "Tag and digest together",
    why:
      "With a digest the tag decides nothing and goes stale unseen. Some keep it as a comment for readers.",
    source:
      "https://docs.docker.com/reference/cli/docker/image/pull/#pull-an-image-by-digest-immutable-identifier",
    aliases: ["CombinedTagAndDigest"], isOptIn: true,
    bad: "FROM alpine:3.24@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n",
    good: "FROM alpine@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for (image, word) in file.literalBaseImages where image.digest != nil && image.tag != nil {
      inspection.flag(word.range, "The tag \(image.tag ?? "") is only decoration beside the digest.")
    }
  }
}
