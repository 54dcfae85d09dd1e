internal import DockerClient
internal import Reporting

/// The container that it wants to reach is on another network.
///
/// Looks for a connection that times out or finds no route, and compares the networks of both containers.
struct OtherNetwork: DiagnosisRule {
  static let id = "other-network"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let connection = facts.failedConnection, connection.kind != .refused, let peer = facts.peer else {
      return nil
    }
    let own = Set(facts.container.networkSettings.networks.keys)
    guard !own.isEmpty, own != ["none"], own.isDisjoint(with: peer.networks) else { return nil }
    let theirs = peer.networks.sorted()
    let shared = theirs.first { $0 != "bridge" }
    return Hypothesis(
      Self.self,
      "\(peer.name) is on the network \(theirs.joined(separator: ", ")), and this one on \(own.sorted().joined(separator: ", "))",
      confidence: connection.complaint.confidence + 0.06,
      evidence: [
        connection.complaint.evidence, Evidence("Its networks", own.sorted().joined(separator: ", ")),
        Evidence("\(peer.name) is on", theirs.joined(separator: ", ")),
      ],
      lines: [connection.complaint.line],
      remedy: Remedy(
        "Put both on one network, and use the name instead of the address: addresses change.",
        commands: (shared.map {
          [Block.Command(arguments: ["docker", "network", "connect", $0, facts.name])]
        } ?? [])
          + [facts.startAgain]))
  }
}
