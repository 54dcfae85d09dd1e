internal import DockerClient
internal import Reporting

/// The program connects to the right port of the right container, whose program listens on 127.0.0.1 only.
///
/// Looks for a refused connection, and at the sockets of the container that it went to.
struct DependencyOnLoopback: DiagnosisRule {
  static let id = "dependency-on-loopback"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let connection = facts.failedConnection, connection.kind == .refused, let peer = facts.peer,
      let port = connection.port, let listening = peer.listening
    else { return nil }
    let sockets = listening.filter { $0.port == port }
    guard !sockets.isEmpty, sockets.allSatisfy(\.isLoopback) else { return nil }
    return Hypothesis(
      Self.self,
      "\(peer.name) listens on 127.0.0.1:\(port) only, so no other container reaches it there",
      confidence: connection.complaint.confidence + 0.06,
      evidence: [connection.complaint.evidence, Evidence("\(peer.name) listens on", "127.0.0.1:\(port)")],
      lines: [connection.complaint.line],
      remedy: Remedy(
        "Let the program in \(peer.name) listen on 0.0.0.0 (--host 0.0.0.0, bind-address, listen_addresses = '*').",
        commands: [facts.startAgain]))
  }
}
