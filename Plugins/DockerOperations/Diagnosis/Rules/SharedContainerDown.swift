internal import DockerClient
internal import Reporting

/// The container whose network, processes or memory it shares does not run, or is gone.
///
/// Looks at the engine's start errors `cannot join network of a non running container` and, in a container that was made with
/// `--network container:X` or the like, `Container X is restarting` and `No such container` for one that is gone.
struct SharedContainerDown: DiagnosisRule {
  static let id = "shared-container-down"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let error = facts.startError
    let isDown =
      error.contains("cannot join network of a non running container")
      || error.contains("cannot join PID of a non running container")
    let isGone = error.contains("No such container")
    let isRestarting = error.contains("is restarting, wait until the container is running")
    // Without the container, these say nothing of what was shared.
    guard isDown || (isGone || isRestarting) && facts.sharedContainer != nil else { return nil }
    let shared = facts.sharedContainer ?? ""
    let neighbour = facts.neighbours.first {
      $0.id.hasPrefix(shared) && !shared.isEmpty || $0.displayName == shared
    }
    let name = neighbour?.displayName ?? (shared.isEmpty ? "that container" : String(shared.prefix(12)))
    let isStartable = !isGone && !isRestarting && neighbour != nil
    let commands =
      isStartable
      ? [Block.Command(arguments: ["docker", "start", name]), facts.startAgain]
      : isRestarting && neighbour != nil
        ? [
          Block.Command(
            arguments: ["longshore", "run", "container.debug", "--container", name],
            comment: "Why it keeps ending"), facts.startAgain,
        ] : StartError.startAnew(facts)
    return Hypothesis(
      Self.self,
      isGone
        ? "it shares the network of a container that is gone (\(name))"
        : isRestarting
          ? "it shares the network of \(name), which keeps ending and waits for its next start"
          : "it shares the network of \(name), which does not run",
      confidence: 0.97, evidence: [Evidence("Engine's message", StartError.short(error))],
      remedy: Remedy(
        isGone
          ? "It knows the other by its id, so one of the same name does not serve: make both anew, this one with --network container:NAME."
          : isRestarting
            ? "Find out why \(name) keeps ending, and start this one once it runs."
            : "Start \(name) first, or see why it ended.",
        commands: commands, offers: isStartable ? [.start(name), facts.startOffer] : []))
  }
}

extension ContainerFacts {
  /// The id or name of the container whose network or processes it shares.
  var sharedContainer: String? {
    let host = container.hostConfig
    let mode = [host.networkMode, host.pidMode, host.ipcMode].first { $0.hasPrefix("container:") }
    return mode.map { String($0.dropFirst("container:".count)) }
  }
}
