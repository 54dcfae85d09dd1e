internal import DockerClient

/// Ports of a container that runs which are published at an address that only the engine's host itself reaches.
struct HostOnlyPort: Sendable {
  /// What is the matter.
  let sentence: String
  /// What to do.
  let advice: String

  /// Nil where other machines reach the port, or one of those that there are.
  init?(_ port: Int?, of facts: ContainerFacts) {
    let places = facts.container.hostConfig.publishedPlaces.filter { port == nil || $0.port == port }
    guard let first = places.first, places.allSatisfy({ Self.isLoopback($0.address) }) else { return nil }
    sentence =
      "\(facts.name) is published at \(places.map(\.words).joined(separator: ", ")), which only the engine's host itself "
      + "reaches: other machines do not."
    advice =
      "If others should reach it: "
      + facts.recreate(
        with: "-p", "\(first.port):\(first.inside.number.map { String($0) } ?? "PORT")",
        compose: "that port under ports: without the address")
  }

  private static func isLoopback(_ address: String) -> Bool { address.hasPrefix("127.") || address == "::1" }
}
