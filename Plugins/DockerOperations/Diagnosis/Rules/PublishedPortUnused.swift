internal import DockerClient
internal import Reporting

/// A port of the container is published, but its program listens on another one, or nothing listens there.
///
/// Looks at the sockets that really listen, once the program had time to open them. With `--publish-all` nobody said that
/// each of the image's ports is wanted.
struct PublishedPortUnused: DiagnosisRule {
  static let id = "published-port-unused"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard facts.status == .running, let listening = facts.listening,
      let age = facts.container.state.startedAt.map({ facts.now - $0 }), age > .seconds(2)
    else { return nil }
    let published = facts.publishedPorts
    guard let dead = published.first(where: { port in !listening.contains { $0.port == port } }) else {
      return nil
    }
    let open = listening.first { !$0.isLoopback && !published.contains($0.port) }
    let ports = listening.map { String($0.port) }.joined(separator: ", ")
    let evidence = [
      Evidence("Published", String(dead)), Evidence("Listens on", ports.isEmpty ? "nothing" : ports),
    ]
    guard let open else {
      return hypothesis(facts, silent: dead, age > (listening.isEmpty ? .seconds(60) : .seconds(5)), evidence)
    }
    return Hypothesis(
      Self.self, "port \(dead) is published, but its program listens on port \(open.port)", confidence: 0.94,
      evidence: evidence,
      remedy: Remedy(
        facts.recreate(
          with: "-p", "\(facts.hostPlace(of: dead)):\(open.port)",
          compose: "that port under ports:"),
        "Or let the program listen on \(dead)."))
  }

  /// A port at which nothing answers, while there is no other that could be meant.
  private func hypothesis(
    _ facts: ContainerFacts, silent port: Int, _ hadTime: Bool, _ evidence: [Evidence]
  ) -> Hypothesis? {
    guard hadTime, !facts.container.hostConfig.publishAllPorts,
      facts.container.state.health?.status != .starting
    else { return nil }
    return Hypothesis(
      Self.self, level: .attention, "nothing listens on \(port), which is published", confidence: 0.91,
      evidence: evidence,
      remedy: Remedy(
        "Let the program listen there, if that is a setting of it; else leave out that port when it is made anew."
      ))
  }
}

extension ContainerFacts {
  /// Where a port of the container is published on the host: `8080`, or `127.0.0.1:8080`.
  func hostPlace(of port: Int, over transport: SocketRow.Transport = .tcp) -> String {
    container.hostConfig.publishedPlaces.first { $0.inside.rawValue == "\(port)/\(transport.rawValue)" }?
      .words
      ?? String(port)
  }
}
