internal import DockerClient
internal import Reporting

/// The container whose network, processes or memory it shares does not run, or is gone.
///
/// Looks at the engine's start errors `cannot join network of a non running container` and, for one that is gone,
/// `No such container`, in a container that was made with `--network container:X` or the like.
struct SharedContainerDown: DiagnosisRule {
  static let id = "shared-container-down"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let error = facts.startError
    let isDown =
      error.contains("cannot join network of a non running container")
      || error.contains("cannot join PID of a non running container")
    let isGone = error.contains("No such container")
    // Without the container, "no such container" says nothing of what was shared.
    guard isDown || isGone && facts.sharedContainer != nil else { return nil }
    let shared = facts.sharedContainer ?? ""
    let neighbour = facts.neighbours.first {
      $0.id.hasPrefix(shared) && !shared.isEmpty || $0.displayName == shared
    }
    let name = neighbour?.displayName ?? (shared.isEmpty ? "that container" : String(shared.prefix(12)))
    return Hypothesis(
      Self.self,
      isGone
        ? "it shares the network of a container that is gone (\(name))"
        : "it shares the network of \(name), which does not run",
      confidence: 0.97, evidence: [Evidence("Engine's message", StartError.short(error))],
      remedy: Remedy(
        isGone
          ? "It knows the other by its id, so one of the same name does not serve: make both anew, this one with --network container:NAME."
          : "Start \(name) first, or see why it ended.",
        commands: isGone || neighbour == nil
          ? StartError.startAnew(facts)
          : [Block.Command(arguments: ["docker", "start", name]), facts.startAgain],
        offers: isGone || neighbour == nil ? [] : [.start(name), facts.startOffer]))
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
