internal import DockerClient
internal import Reporting

/// The container is on internal networks only, which lead nowhere outside, and its program wants to go there.
///
/// Looks for a connection or a name that fails, where no container is meant, and at the networks themselves.
struct InternalNetwork: DiagnosisRule {
  static let id = "internal-network"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard !facts.networks.isEmpty, facts.networks.allSatisfy(\.isInternal), let goal = facts.unreachedHost,
      facts.neighbour(at: goal.host) == nil, !["localhost", "127.0.0.1", "::1"].contains(goal.host)
    else { return nil }
    let names = facts.networks.map(\.name).sorted().joined(separator: ", ")
    return Hypothesis(
      Self.self,
      "its network \(names) is internal and leads nowhere outside, so it cannot reach \(goal.host)",
      confidence: goal.complaint.confidence + 0.07,
      evidence: [goal.complaint.evidence, Evidence("Networks", "\(names) (internal)")],
      lines: [goal.complaint.line],
      remedy: Remedy(
        "Put it on a second network that leads outside as well; the internal one keeps protecting the others.",
        commands: [
          Block.Command(arguments: ["docker", "network", "create", "\(facts.name)-outside"]),
          Block.Command(arguments: ["docker", "network", "connect", "\(facts.name)-outside", facts.name]),
          facts.startAgain,
        ],
        offers: [
          Offer("network.create", ("network", "\(facts.name)-outside"), ("containers", facts.name)),
          facts.startOffer,
        ]))
  }
}

extension ContainerFacts {
  /// The host that its program did not reach or find, where it says which.
  var unreachedHost: (host: String, complaint: Complaint)? {
    if let connection = failedConnection, connection.kind != .refused, let host = connection.host {
      return (host, connection.complaint)
    }
    guard let complaint = unresolvedName, let host = host(in: complaint) else {
      return nil
    }
    return (host, complaint)
  }
}
