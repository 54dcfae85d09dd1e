internal import DockerClient
internal import Reporting

/// A command was refused because it needs a container that runs, as `docker exec` does.
///
/// Looks at the answers `cannot exec in a stopped container`, `Container X is not running`, `is paused, unpause the
/// container before exec` and `is restarting, wait until the container is running`. In a container that shares the network of
/// another one they are about that one: see `SharedContainerDown`.
struct NotRunning: DiagnosisRule {
  static let id = "not-running"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard facts.isPasted || facts.sharedContainer == nil else { return nil }
    let error = facts.startError
    let text = error.lowercased()
    let isPaused =
      text.contains("unpause the container before exec") || text.contains("cannot exec in a paused")
    let isRestarting = text.contains("is restarting, wait until the container is running")
    let isStopped =
      text.contains("cannot exec in a stopped") || text.contains("cannot exec a container that has")
      || text.contains("container ") && text.contains(" is not running")
    guard isPaused || isRestarting || isStopped else { return nil }
    let name = error.word(after: "ontainer ").flatMap {
      ["is", "that", "in", "process"].contains($0) ? nil : $0
    }
    let container = name ?? facts.name
    let debug = Block.Command(
      arguments: ["longshore", "run", "container.debug", "--container", container],
      comment: "Why it does not run")
    return Hypothesis(
      Self.self, level: .attention,
      isPaused
        ? "the container is frozen, and the command needs one that runs"
        : isRestarting
          ? "the container keeps ending and waits for its next start, and the command needs one that runs"
          : "the container does not run, and the command needs one that does",
      confidence: 0.97, evidence: [Evidence("Engine's message", StartError.short(error))],
      remedy: isPaused
        ? Remedy(
          "Let it go on first.", commands: [Block.Command(arguments: ["docker", "unpause", container])])
        : Remedy(
          isRestarting
            ? "Find out why it ends; until then look into its image, or at its files."
            : "Start it first; if it ends again, find out why.",
          "To look at its files as they are, it need not run: docker cp \(container):PATH .",
          commands: (isRestarting ? [] : [Block.Command(arguments: ["docker", "start", container])]) + [debug]
        ))
  }
}
