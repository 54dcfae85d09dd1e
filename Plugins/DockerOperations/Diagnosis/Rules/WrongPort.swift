internal import DockerClient
internal import Reporting

/// The program connects to the right container, on a port on which nothing listens.
///
/// Looks for a refused connection, at the container that it went to, and at the ports on which that one answers.
struct WrongPort: DiagnosisRule {
  static let id = "wrong-port"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let connection = facts.failedConnection, connection.kind == .refused, let peer = facts.peer,
      peer.container.state.running, let port = connection.port
    else { return nil }
    let open = peer.openPorts
    let isLoopback = peer.listening?.contains { $0.port == port } ?? false
    guard !open.isEmpty, !open.contains(port), !isLoopback else { return nil }
    let ports = open.map(String.init).joined(separator: ", ")
    return Hypothesis(
      Self.self, "it connects to port \(port) of \(peer.name), which listens on \(ports)",
      confidence: connection.complaint.confidence + 0.05,
      evidence: [
        connection.complaint.evidence,
        Evidence("\(peer.name) \(peer.listening == nil ? "exposes" : "listens on")", ports),
      ],
      lines: [connection.complaint.line],
      remedy: Remedy(
        "Between containers the port is the container's own, not the one that is published on the host: use "
          + "\(peer.name):\(open[0]).",
        commands: [facts.startAgain]))
  }
}
