internal import DockerClient
internal import Reporting

/// A container could not be removed because it runs.
///
/// Looks at the answers `You cannot remove a running container` and `container is running: stop the container before
/// removing or force remove`.
struct StillRunning: DiagnosisRule {
  static let id = "still-running"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let said = facts.said(
      "cannot remove a running container", "stop the container before removing",
      "stop the container before attempting removal")
    guard let said else { return nil }
    let name =
      said.text.word(after: "cannot remove container ") ?? said.text.word(after: "running container ")
      ?? "CONTAINER"
    let container = name.hasPrefix("/") ? String(name.dropFirst()) : name
    return Hypothesis(
      Self.self, "the container runs, so it was not removed", confidence: said.confidence + 0.05,
      evidence: [said.evidence], lines: said.lines,
      remedy: Remedy(
        "Stop it first: it then has ten seconds to end in order. With --force it is killed at once.",
        commands: [
          Block.Command(arguments: ["docker", "stop", container]),
          Block.Command(arguments: ["docker", "rm", container]),
        ],
        offers: container == "CONTAINER"
          ? [] : [Offer("container.remove", ("containers", container), ("force", "true"))]))
  }
}
