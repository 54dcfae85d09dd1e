internal import DockerClient
internal import Reporting

/// A port of the container is published, but its program listens on another one.
///
/// Looks at the sockets that really listen, once the program had time to open them.
struct PublishedPortUnused: DiagnosisRule {
  static let id = "published-port-unused"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard facts.status == .running, let listening = facts.listening, !listening.isEmpty,
      facts.container.state.startedAt.map({ facts.now - $0 > .seconds(2) }) ?? false
    else { return nil }
    let published = facts.publishedPorts
    guard let dead = published.first(where: { port in !listening.contains { $0.port == port } }),
      let open = listening.first(where: { !$0.isLoopback && !published.contains($0.port) })
    else { return nil }
    return Hypothesis(
      Self.self, "port \(dead) is published, but its program listens on port \(open.port)", confidence: 0.94,
      evidence: [
        Evidence("Published", String(dead)),
        Evidence("Listens on", listening.map { String($0.port) }.joined(separator: ", ")),
      ],
      remedy: Remedy(
        facts.recreate(
          with: "-p", "\(facts.hostPort(of: dead) ?? dead):\(open.port)", compose: "that port under ports:"),
        "Or let the program listen on \(dead)."))
  }
}

extension ContainerFacts {
  /// Where a port of the container is published on the host.
  fileprivate func hostPort(of port: Int) -> Int? {
    container.hostConfig.portBindings.sorted
      .first { $0.port.number.map(Int.init) == port }?.bindings.first.flatMap { Int($0.hostPort) }
  }
}
