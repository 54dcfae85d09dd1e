internal import DockerClient
internal import Reporting

/// A container could not be removed: somebody else is doing it, or something still holds its files.
///
/// Looks at the engine's answers `removal of container X is already in progress` and `failed to remove root filesystem … :
/// device or resource busy`.
struct RemovalUnderWay: DiagnosisRule {
  static let id = "removal-under-way"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let said = facts.said("failed to remove root filesystem", "unable to remove filesystem")
    guard let said = said ?? facts.said("is already in progress") else { return nil }
    let isBusy = said.mentions("device or resource busy", "directory not empty")
    guard isBusy || said.mentions("removal of container") else { return nil }
    let name =
      said.text.word(after: "removal of container ") ?? said.text.word(after: "root filesystem for ")
      ?? said.text.word(after: "cannot remove container ")
    return Hypothesis(
      Self.self,
      isBusy
        ? "the container's files are still in use on the engine's host, so it could not be removed"
        : "the container is being removed already",
      confidence: said.confidence + 0.05, evidence: [said.evidence], lines: said.lines,
      remedy: Remedy(
        isBusy
          ? "Another process sees its file system as a mount of its own: a container that mounts /var/lib/docker or /, a backup "
            + "or a monitoring agent. Find it, stop it, and remove the container again."
          : "Wait: where it does not go away, the engine's log says what holds it, and a restart of the engine ends it.",
        commands: [
          isBusy
            ? Block.Command(
              "sudo grep -l overlay2 /proc/[0-9]*/mountinfo", comment: "On the engine's host: who sees it")
            : Block.Command("docker ps --all --filter status=removing", comment: "What is being removed")
        ] + (isBusy ? name.map { [Block.Command(arguments: ["docker", "rm", $0])] } ?? [] : [])))
  }
}
