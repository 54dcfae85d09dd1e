import Reporting

struct ContentTrust: DockerfileRule {
  static let rule = LintRule(
    id: "content-trust", severity: .info, practice: .specificBaseTags,
    title: "Nothing verifies who made the base image",
    why:
      "Signatures are checked only with DOCKER_CONTENT_TRUST=1 or a policy of the registry; a digest fixes the content without either.",
    source: "CIS Docker Benchmark 4.5", aliases: ["CIS-DI-0005"], isOptIn: true,
    bad: "FROM alpine:3.24\n",
    good: "FROM alpine@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard let (_, word) = file.literalBaseImages.first(where: { $0.image.digest == nil }) else { return }
    inspection.flag(word.range, "Build with DOCKER_CONTENT_TRUST=1, or name the image by digest.")
  }
}
