internal import DockerClient
internal import Reporting

/// The image is there, but not for this kind of processor.
///
/// Looks at the answers `no matching manifest for linux/arm64 in the manifest list entries` and `does not provide the
/// specified platform`.
struct PlatformMissing: DiagnosisRule {
  static let id = "platform-missing"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let said = facts.said(
      "no matching manifest for", "does not provide the specified platform",
      "does not match the specified platform", "does not match the detected host platform")
    guard let said else { return nil }
    let platform =
      said.text.word(after: "no matching manifest for ") ?? said.text.word(after: "specified platform ")
      ?? said.text.word(after: "host platform ")
    return Hypothesis(
      Self.self, "the image is not made for \(platform ?? "the processor of this engine")",
      confidence: said.confidence + 0.05, evidence: [said.evidence], lines: said.lines,
      remedy: Remedy(
        "Look for a tag or an image that has it, build it for that platform, or run another one under emulation, which is "
          + "several times slower.",
        commands: [
          Block.Command("docker buildx imagetools inspect IMAGE:TAG", comment: "Which platforms it has"),
          Block.Command("docker run --platform linux/amd64 IMAGE:TAG", comment: "Under emulation"),
          Block.Command(
            "docker run --privileged --rm tonistiigi/binfmt --install all",
            comment: "Emulation, where the engine has none yet"),
        ]))
  }
}
