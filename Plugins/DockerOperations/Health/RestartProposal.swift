internal import DockerClient

/// A restart policy that would suit a container, and why.
struct RestartProposal: Sendable, Hashable {
  /// The policy.
  var policy: RestartPolicy
  /// What it rests on.
  var reason: String

  /// The policy that suits a container; nil where it has one already, or is removed at its end.
  ///
  /// - Parameter serves: Whether it listens on a port, or its image exposes one.
  init?(for container: Container, serves: Bool) {
    guard container.hostConfig.restartPolicy.words == RestartPolicy.Name.none.rawValue,
      !container.hostConfig.autoRemove
    else { return nil }
    let state = container.state
    if serves {
      policy = RestartPolicy(.unlessStopped)
      reason =
        "it serves a port, so it should come back after a crash and after a restart of the host, but not once somebody stopped it"
    } else if state.running {
      policy = RestartPolicy(.onFailure, maximumRetryCount: 5)
      reason =
        "it serves no port: where it fails a few more tries may help, and where it ends well it is done"
    } else {
      // One that has ended well was a job; one that failed needs its cause mended first.
      return nil
    }
  }
}
