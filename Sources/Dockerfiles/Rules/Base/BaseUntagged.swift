import Reporting

/// Images without tag and digest; an earlier stage's name needs none, and what variables name is not known.
struct BaseUntagged: DockerfileRule {
  static let rule = LintRule(
    id: "base-untagged", severity: .warning, practice: .specificBaseTags,
    title: "The base image has no tag",
    why: "Without a tag the build takes whatever latest is that day: two builds of one file give two images.",
    source: "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions",
    aliases: ["DL3006", "DS-0001", "CKV_DOCKER_7"], isFixable: true,
    fixChanges: "the base image stays at the version that latest was when the table of tags was made",
    bad: "FROM node\n", good: "FROM node:24.19-slim\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for (image, word) in file.literalBaseImages where image.tag == nil && image.digest == nil {
      inspection.flag(
        word.range, "\(word.text) has no tag, so every build may get another image.",
        fix: file.pinning(image, at: word))
    }
  }
}

extension Dockerfile {
  /// The base images that are spelled out, each with its word in the `FROM`.
  var literalBaseImages: [(image: BaseImage, word: Token)] {
    stages.compactMap { stage in
      guard case .image(let image) = stage.base, image.isLiteral, let from = stage.from,
        let word = instructions[from].arguments.first
      else { return nil }
      return (image, word)
    }
  }

  /// Names the version that `latest` stands for, where that is known.
  func pinning(_ image: BaseImage, at word: Token) -> Fix? {
    guard let tag = StableTags.tag(for: image) else { return nil }
    let pinned = "\(image.name):\(tag)"
    return Fix(
      "Pin the base image to \(pinned), which latest was on \(StableTags.date)",
      edits: [replacing(word.range, with: pinned)])
  }
}
