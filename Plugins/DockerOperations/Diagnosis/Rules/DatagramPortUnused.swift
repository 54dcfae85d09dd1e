internal import DockerClient
internal import Reporting

/// A UDP port of the container is published, but its program takes no packets there: it listens there over TCP, only for
/// itself, or not at all.
///
/// Looks at the sockets of UDP that are open to anybody, once the program had time to open them.
struct DatagramPortUnused: DiagnosisRule {
  static let id = "udp-port-unused"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard facts.status == .running, let open = facts.takingPackets,
      facts.container.state.startedAt.map({ facts.now - $0 > .seconds(5) }) ?? false,
      !facts.container.hostConfig.publishAllPorts, facts.container.state.health?.status != .starting,
      let port = facts.publishedPorts(over: .udp).first(where: { port in
        !open.contains { $0.port == port && !$0.isLoopback }
      })
    else { return nil }
    let ports = open.map {
      ($0.isLoopback ? "127.0.0.1:" : "") + "\($0.port)/udp"
    }.joined(separator: ", ")
    let evidence = [
      Evidence("Published", "\(port)/udp"), Evidence("Takes packets on", ports.isEmpty ? "nothing" : ports),
    ]
    if open.contains(where: { $0.port == port }) {
      return Hypothesis(
        Self.self,
        "its program takes packets on 127.0.0.1:\(port)/udp only, so the published port reaches nobody",
        confidence: 0.95, evidence: evidence, remedy: Remedy("Let the program take them on 0.0.0.0."))
    }
    guard !facts.publishedPorts.contains(port),
      facts.listening?.contains(where: { $0.port == port && !$0.isLoopback }) ?? false
    else {
      return Hypothesis(
        Self.self, level: .attention, "nothing takes packets on \(port)/udp, which is published",
        confidence: 0.91, evidence: evidence,
        remedy: Remedy(
          "Let the program take packets there, if that is a setting of it; else leave out that port when it is made anew."
        ))
    }
    return Hypothesis(
      Self.self, "port \(port) is published for UDP, but its program listens there over TCP",
      confidence: 0.94, evidence: evidence + [Evidence("Listens on", "\(port)/tcp")],
      remedy: Remedy(
        facts.recreate(
          with: "-p", "\(facts.hostPlace(of: port, over: .udp)):\(port)",
          compose: "that port under ports:, without /udp")))
  }
}
