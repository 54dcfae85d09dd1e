internal import DockerClient
internal import Reporting

/// The address that the container should always have is somebody else's, or none of its network's.
///
/// Looks at the engine's start errors `Address already in use` (which, without a port, is about an address of a network)
/// and `It does not belong to any of this network's subnets`.
struct StaticAddressTaken: DiagnosisRule {
  static let id = "static-address"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let error = facts.startError
    let isOutside = error.contains("does not belong to any of this network's subnets")
    guard isOutside || error == "Address already in use" || error.hasSuffix(": Address already in use"),
      !error.contains("bind")
    else { return nil }
    let address = facts.container.networkSettings.networks.values.compactMap(\.ipamConfig?.ipv4Address).first
    {
      !$0.isEmpty
    }
    let owner = address.flatMap { address in
      facts.neighbours.first {
        $0.networkSettings?.networks.values.contains { $0.ipAddress == address } ?? false
      }
    }
    let what =
      address.map { "the address \($0) that it should have" } ?? "the fixed address that it should have"
    return Hypothesis(
      Self.self,
      isOutside
        ? "\(what) is not one of its network"
        : "\(what) belongs to "
          + (owner.map { "the container \($0.displayName)" } ?? "another container on its network"),
      confidence: 0.96, evidence: [Evidence("Engine's message", StartError.short(error))],
      remedy: Remedy(
        "Leave the address out (--ip): the engine gives a free one, and containers find each other by name.",
        commands: (owner.map { [Block.Command(arguments: ["docker", "stop", $0.displayName])] } ?? [])
          + StartError.startAnew(facts),
        offers: owner.map { [Offer("container.stop", ("containers", $0.displayName)), facts.startOffer] }
          ?? []))
  }
}
