internal import DockerClient
internal import Reporting

/// The image is neither on this engine nor in the registry that its name leads to.
///
/// Looks at the answers `No such image`, `manifest unknown`, `pull access denied` and `repository does not exist`.
struct ImageMissing: DiagnosisRule {
  static let id = "image-missing"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let error = facts.startError
    let isDenied = error.contains("pull access denied") || error.contains("repository does not exist")
    let isTag =
      error.contains("manifest unknown")
      || error.contains("manifest for ") && !error.contains("no matching manifest for ")
    guard isDenied || isTag || error.contains("No such image") else { return nil }
    let cause =
      isTag
      ? "the registry has no image of that tag"
      : isDenied
        ? "the registry has no such image, or does not show it without a login"
        : "the engine has no such image"
    return Hypothesis(
      Self.self, cause, confidence: 0.96, evidence: [Evidence("Engine's message", StartError.short(error))],
      remedy: Remedy(
        isDenied
          ? "Check the name, and log in to the registry (docker login) if it is private."
          : "Check the name and the tag; pull or build the image first.",
        commands: [
          Block.Command("docker images", comment: "What is here"), Block.Command("docker pull IMAGE:TAG"),
        ]))
  }
}
