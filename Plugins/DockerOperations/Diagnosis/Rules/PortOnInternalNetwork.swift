internal import DockerClient
internal import Reporting

/// A port is published, but all networks of the container are internal, and those publish nothing.
///
/// Looks at the networks themselves: the engine takes the port without a word and then binds nothing on the host.
struct PortOnInternalNetwork: DiagnosisRule {
  static let id = "port-on-internal-network"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard facts.status == .running, let port = facts.publishedPorts.first, !facts.networks.isEmpty,
      facts.networks.allSatisfy(\.isInternal)
    else { return nil }
    let names = facts.networks.map(\.name).sorted().joined(separator: ", ")
    return Hypothesis(
      Self.self,
      "its network \(names) is internal, which publishes no port, so nobody outside reaches its port \(port)",
      confidence: 0.96,
      evidence: [Evidence("Networks", "\(names) (internal)"), Evidence("Published", "\(port), in vain")],
      remedy: Remedy(
        "Put it on a second network that leads outside as well: the port is then published there.",
        "Containers on \(names) reach it by its name without a published port.",
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
