internal import DockerClient

/// A port of the host that does not lead to a container that runs and is to be reached there.
struct UnpublishedPort: Sendable {
  /// What is the matter.
  let sentence: String
  /// What to do.
  let advice: String

  /// Nil where the port leads to the container, or where nobody said which ports do.
  init?(_ port: Int, of facts: ContainerFacts) {
    let host = facts.container.hostConfig
    let places = host.publishedPlaces
    guard !host.sharesHostNetwork, !host.publishAllPorts, !places.contains(where: { $0.port == port }) else {
      return nil
    }
    if let same = places.first(where: { $0.inside.number.map(Int.init) == port }) {
      sentence = "The port \(port) of \(facts.name) is published as port \(same.port) of the host."
      advice = "From the host and from outside use port \(same.port)."
    } else {
      let ports = places.map { String($0.port) }.joined(separator: ", ")
      sentence =
        "\(facts.name) does not publish port \(port); it publishes \(ports.isEmpty ? "none" : ports)."
      advice = facts.recreate(with: "-p", "\(port):\(port)", compose: "that port under ports:")
    }
  }
}
