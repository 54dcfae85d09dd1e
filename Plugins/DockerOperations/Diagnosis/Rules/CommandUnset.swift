internal import DockerClient
internal import Reporting

/// Neither the image nor whoever made the container says what should run in it.
///
/// Looks at the engine's answers `No command specified` and `no command specified`.
struct CommandUnset: DiagnosisRule {
  static let id = "command-unset"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let said = facts.said("no command specified") else { return nil }
    return Hypothesis(
      Self.self, "its image names no program to run (neither CMD nor ENTRYPOINT), and none was given",
      confidence: said.confidence + 0.05, evidence: [said.evidence], lines: said.lines,
      remedy: Remedy(
        "Name the program behind the image, or give the image a CMD in its Dockerfile.",
        "An image that was made by docker import or FROM scratch has none; --entrypoint \"\" takes the image's away.",
        commands: [
          Block.Command(
            arguments: [
              "docker", "image", "inspect", "--format", "{{.Config.Entrypoint}} {{.Config.Cmd}}",
              facts.imageName,
            ],
            comment: "What the image says"),
          Block.Command(arguments: ["docker", "run", facts.imageName, "COMMAND"]),
        ]))
  }
}
