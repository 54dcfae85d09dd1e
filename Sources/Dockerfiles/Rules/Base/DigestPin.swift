import Reporting

struct DigestPin: DockerfileRule {
  static let rule = LintRule(
    id: "digest-pin", severity: .info, practice: .specificBaseTags,
    title: "The base image is not pinned by digest",
    why: "A tag can be moved to another image at any time; a digest names one image for good.",
    source: "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions",
    aliases: ["PinnedDigestVersion"], isOptIn: true, bad: "FROM alpine:3.24\n",
    good: "FROM alpine:3.24@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for (image, word) in file.literalBaseImages where image.digest == nil {
      inspection.flag(word.range, "\(word.text) may be another image tomorrow.")
    }
  }
}
