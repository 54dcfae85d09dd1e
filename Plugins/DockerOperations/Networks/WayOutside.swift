internal import DockerClient
internal import Reporting

/// Whether a container gets out of the engine: to a host that is none of its containers. What the engine knows is looked
/// at, and nothing is sent.
struct WayOutside: Sendable {
  /// Where the container stands.
  var source: NetworkPlace
  /// Its networks.
  var networks: [Network]
  /// The host that it wants to reach.
  var goal: String

  /// Why it fails; nil where nothing that the engine knows is in the way.
  var obstacle: Reachability.Obstacle? {
    let name = source.name
    if !source.container.state.running {
      return Reachability.Obstacle(
        cause: "\(name) does not run (\(source.container.stateWords))",
        advice: "Start it, or see why it ended.",
        commands: [Block.Command(arguments: ["longshore", "run", "container.debug", "--container", name])])
    }
    if ["localhost", "127.0.0.1", "::1"].contains(goal) {
      return source.isOnHost
        ? nil
        : Reachability.Obstacle(
          cause: "inside \(name) localhost is \(name) itself",
          advice:
            "Name the other container, or host.docker.internal for the host (--add-host host.docker.internal:host-gateway)."
        )
    }
    if source.isOnNone {
      return Reachability.Obstacle(
        cause: "\(name) has no network (--network none)", advice: "Take it off none and put it on a network.",
        commands: [
          Block.Command(arguments: ["docker", "network", "disconnect", "none", name]),
          Block.Command(arguments: ["docker", "network", "connect", "bridge", name]),
        ])
    }
    guard !source.isOnHost, !networks.isEmpty, !networks.contains(where: \.leadsOutside) else { return nil }
    return Reachability.Obstacle(
      cause: "\(name) is on \(source.words), which \(networks.count == 1 ? "leads" : "lead") nowhere outside",
      advice: "Put it on a second network that leads outside as well.",
      commands: [
        Block.Command(arguments: ["docker", "network", "create", "\(name)-outside"]),
        Block.Command(arguments: ["docker", "network", "connect", "\(name)-outside", name]),
      ])
  }

  /// What was looked at.
  var checks: [Block.Criterion] {
    let state = source.container.stateWords
    let leads = source.isOnHost || networks.contains(where: \.leadsOutside)
    return [
      source.container.state.running
        ? .passed("\(source.name) runs", evidence: state) : .failed("\(source.name) runs", evidence: state),
      leads
        ? .passed("One of its networks leads outside", evidence: source.words)
        : .failed("One of its networks leads outside", evidence: source.words),
      .unknown(
        "Nothing on the way refuses it", because: "that would have to be tried from inside: container.exec"),
    ]
  }

  /// What decides how it goes, and is neither good nor bad.
  var facts: [Block.Fact] {
    let host = source.container.hostConfig
    let proxies = source.container.config.env.map(\.name).filter { $0.lowercased().hasSuffix("_proxy") }
      .sorted()
    let packets = networks.compactMap(\.maximumPacket)
    return [
      Block.Fact(
        "Names are asked of", host.dns.isEmpty ? "the host's name servers" : host.dns.joined(separator: ", ")),
      Block.Fact("Proxy variables", proxies.isEmpty ? "none" : proxies.joined(separator: ", ")),
      Block.Fact(
        "Largest packet (MTU)", packets.isEmpty ? "the driver's own" : packets.joined(separator: ", ")),
    ]
  }
}
