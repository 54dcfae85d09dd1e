internal import DockerClient
internal import Reporting

/// A port should be published on an address that the engine's host does not have.
///
/// Looks at the start error `listen tcp4 A:P: bind: cannot assign requested address`.
struct HostAddressMissing: DiagnosisRule {
  static let id = "host-address-missing"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let error = facts.startError
    guard error.contains("cannot assign requested address") else { return nil }
    let address = error.range(of: ": bind: cannot assign").flatMap { found in
      error[..<found.lowerBound].split(separator: " ").last.map(String.init)
    }
    let goal = address.flatMap(HostInText.endpoint)
    return Hypothesis(
      Self.self,
      "the engine's host has no address \(goal?.host ?? address ?? "like the one that it should be published on")",
      confidence: 0.98, evidence: [Evidence("Engine's message", StartError.short(error))],
      remedy: Remedy(
        "Publish it on an address that the host has: 127.0.0.1 for the host alone, none for all of them. An address of a VPN or "
          + "of a second machine is there only while that is.",
        facts.recreate(
          with: "-p", goal.map { "\($0.port):PORT" } ?? "PORT:PORT", compose: "that port under ports:"),
        commands: [
          Block.Command("ip -brief address", comment: "On the engine's host: which it has")
        ] + StartError.startAnew(facts)))
  }
}
