internal import DockerClient
internal import Reporting

/// A network cannot be made because its addresses are another network's, or because the engine has none left.
///
/// Looks at the answers `Pool overlaps with other one on this address space` and `could not find an available,
/// non-overlapping IPv4 address pool` (`all predefined address pools have been fully subnetted` since engine 25).
struct AddressPoolTaken: DiagnosisRule {
  static let id = "address-pool-taken"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let error = facts.startError.lowercased()
    let overlaps = error.contains("pool overlaps with other one")
    guard
      overlaps || error.contains("non-overlapping ipv4 address pool")
        || error.contains("all predefined address pools have been fully subnetted")
    else { return nil }
    return Hypothesis(
      Self.self,
      overlaps
        ? "another network has these addresses already"
        : "the engine has no addresses left for another network: about thirty fit into its usual pools",
      confidence: 0.97, evidence: [Evidence("Engine's message", StartError.short(facts.startError))],
      remedy: Remedy(
        overlaps
          ? "Give other addresses (--subnet), or none, so that the engine chooses."
          : "Remove networks that nobody uses, or give the engine more and smaller pools (default-address-pools in daemon.json).",
        commands: [
          Block.Command("docker network ls", comment: "Which networks there are"),
          overlaps
            ? Block.Command(
              "docker network inspect --format '{{.Name}} {{range .IPAM.Config}}{{.Subnet}}{{end}}' NETWORK",
              comment: "And their addresses")
            : Block.Command("docker network prune", comment: "Remove those without containers"),
        ], offers: overlaps ? [] : [Offer("network.remove", ("unused", "true"))]))
  }
}
