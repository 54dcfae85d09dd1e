internal import DockerClient
internal import Reporting

/// A network, a volume or an image could not be removed because a container still has it.
///
/// Looks at the answers `has active endpoints`, `volume is in use - [id]` and `image is being used by … container`.
struct StillInUse: DiagnosisRule {
  static let id = "still-in-use"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let error = facts.startError
    guard let kind = Self.kinds.first(where: { error.contains($0.phrase) }) else { return nil }
    return Hypothesis(
      Self.self, "the \(kind.name) could not be removed: a container still has it", confidence: 0.97,
      evidence: [Evidence("Engine's message", StartError.short(error))],
      remedy: Remedy(kind.advice, commands: [kind.command]))
  }

  private static let kinds: [(phrase: String, name: String, advice: String, command: Block.Command)] = [
    (
      "has active endpoints", "network", "Disconnect or stop the containers on it first.",
      Block.Command(
        "docker network inspect --format '{{range .Containers}}{{.Name}} {{end}}' NETWORK",
        comment: "Who is on it")
    ),
    (
      "volume is in use", "volume", "Remove the containers that mount it first; stopping them is not enough.",
      Block.Command("docker ps -a --filter volume=VOLUME", comment: "Who mounts it")
    ),
    (
      "image is being used by", "image", "Remove the containers that were made from it first.",
      Block.Command("docker ps -a --filter ancestor=IMAGE", comment: "Who was made from it")
    ),
    (
      "unable to remove repository reference", "image",
      "Remove the containers that were made from it first, also those that stand still.",
      Block.Command("docker ps -a --filter ancestor=IMAGE", comment: "Who was made from it")
    ),
    (
      "image is referenced in multiple repositories", "image", "Remove it by each of its names.",
      Block.Command("docker images", comment: "Its names")
    ),
  ]
}
