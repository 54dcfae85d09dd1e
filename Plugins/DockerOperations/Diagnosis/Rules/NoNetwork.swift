internal import DockerClient
internal import Reporting

/// The container has no network at all, and its program wants to go somewhere.
///
/// Looks for a connection or a name that fails, in a container that was made with `--network none`.
struct NoNetwork: DiagnosisRule {
  static let id = "no-network"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard facts.container.hostConfig.networkMode == "none",
      let connection = facts.failedConnection, connection.host.map({ !$0.hasPrefix("127.") }) ?? true
    else { return nil }
    return Hypothesis(
      Self.self, "it has no network (--network none), so it reaches nothing, not even \(connection.target)",
      confidence: connection.complaint.confidence + 0.07,
      evidence: [connection.complaint.evidence, Evidence("Network", "none")],
      lines: [connection.complaint.line],
      remedy: Remedy(
        "Take it off none and put it on the network where that is; a container on none must leave it first.",
        commands: [
          Block.Command(arguments: ["docker", "network", "disconnect", "none", facts.name]),
          Block.Command(arguments: ["docker", "network", "connect", "NETWORK", facts.name]), facts.startAgain,
        ]))
  }
}
