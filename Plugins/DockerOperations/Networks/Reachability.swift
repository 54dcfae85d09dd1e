internal import DockerClient
internal import Reporting

/// Whether one container reaches another, step by step along the way: the first step that fails is the reason.
struct Reachability: Sendable {
  /// Where the container stands that wants to reach the other.
  var source: NetworkPlace
  /// Where the other one stands.
  var target: NetworkPlace
  /// The ports that the other one listens on; nil where they cannot be seen.
  var listening: [ListeningSocket]?
  /// The port there, if somebody said it.
  var port: Int?
  /// What came of connecting to that port; nil where nobody tried.
  var trial: PortTrial?
  /// What the networks' drivers mean, by the networks' names.
  var traits: [String: DriverTraits] = [:]

  /// Why it fails, and what to do.
  struct Obstacle: Sendable {
    /// The cause, as a clause.
    var cause: String
    /// What to do, in a sentence.
    var advice: String
    /// The commands for it.
    var commands: [Block.Command] = []
  }

  /// The steps, in the order in which they can fail.
  var checks: [Block.Criterion] {
    [runs(source), runs(target)] + [way, name] + (port.map { [listens(on: $0)] } ?? [])
      + (answers.map { [$0] } ?? [])
  }

  /// Why it fails; nil where every step passes.
  var obstacle: Obstacle? { down ?? frozen ?? unconnected ?? deaf ?? nameless ?? mute }

  private var shared: Set<String> { source.networks.intersection(target.networks).subtracting(["none"]) }
  private var isOneNamespace: Bool { source.namespace == target.namespace }
  /// Whether it gets there at all, by address or by the host.
  private var isConnected: Bool {
    if isOneNamespace { return true }
    if source.isOnNone || target.isOnNone { return false }
    if target.isOnHost { return true }
    if source.isOnHost { return target.networks.contains { traits[$0]?.isReachedByHost ?? true } }
    return !shared.isEmpty
  }
  private var resolves: Bool {
    !isOneNamespace && shared.contains { traits[$0]?.resolvesNames ?? !["bridge", "host"].contains($0) }
  }

  private var down: Obstacle? {
    guard let down = [source, target].first(where: { !$0.container.state.running }) else { return nil }
    return Obstacle(
      cause: "\(down.name) does not run (\(down.container.stateWords))",
      advice: "Start it, or see why it ended.",
      commands: [
        Block.Command(arguments: ["longshore", "run", "container.debug", "--container", down.name])
      ])
  }

  private var frozen: Obstacle? {
    guard let frozen = [source, target].first(where: \.container.state.paused) else { return nil }
    return Obstacle(
      cause: "\(frozen.name) is frozen", advice: "Let it go on.",
      commands: [Block.Command(arguments: ["docker", "unpause", frozen.name])])
  }

  private var unconnected: Obstacle? {
    guard !isConnected else { return nil }
    if let lonely = [source, target].first(where: \.isOnNone) {
      var commands = lonely.leaveNone
      let other = [source, target].first { !$0.isOnNone }
      if let network = other?.networks.sorted().first {
        commands.append(Block.Command(arguments: ["docker", "network", "connect", network, lonely.name]))
      }
      return Obstacle(
        cause: lonely.lonelyWords,
        advice: "Put it on the network of the other"
          + (commands.isEmpty ? "." : "; it must leave the network none first."),
        commands: commands)
    }
    if source.isOnHost {
      return Obstacle(
        cause:
          "\(source.name) is on the host's network, and the host does not reach containers on \(target.words)",
        advice:
          "That is how macvlan and ipvlan work: put \(target.name) on a bridge network as well, and use that address."
      )
    }
    let common = target.networks.sorted().first { !["bridge", "host", "none"].contains($0) }
    return Obstacle(
      cause: "\(source.name) is on \(source.words), and \(target.name) on \(target.words)",
      advice: "Put both on one network.",
      commands: common.map { [Block.Command(arguments: ["docker", "network", "connect", $0, source.name])] }
        ?? Self.newNetwork(for: [source.name, target.name]))
  }

  private var deaf: Obstacle? {
    guard let port, let listening else { return nil }
    let sockets = listening.filter { $0.port == port }
    if sockets.isEmpty {
      let open = listening.filter { !$0.isLoopback }.map { String($0.port) }
      return Obstacle(
        cause: "nothing in \(target.name) listens on port \(port)"
          + (open.isEmpty ? "" : "; it listens on \(open.joined(separator: ", "))"),
        advice: "Between containers the port is the container's own, not the published one.")
    }
    guard sockets.allSatisfy(\.isLoopback), !isOneNamespace else { return nil }
    return Obstacle(
      cause: "\(target.name) listens on 127.0.0.1:\(port) only", advice: "Let its program listen on 0.0.0.0.")
  }

  private var nameless: Obstacle? {
    guard !resolves, !isOneNamespace else { return nil }
    if source.isOnHost {
      let addresses = target.container.networkSettings.networks.values.map { $0.ipAddress }
      let words = addresses.filter { !$0.isEmpty }.sorted().joined(separator: ", ")
      return Obstacle(
        cause: "\(source.name) is on the host's network, where names of containers do not resolve",
        advice: published.map { "Use \($0): that is where \(target.name) is published." }
          ?? "Publish the port of \(target.name) and use localhost, or use its address: \(words).")
    }
    if target.isOnHost {
      return Obstacle(
        cause: "\(target.name) is on the host's network, where it has no name for other containers",
        advice:
          "Use host.docker.internal, which this makes known: --add-host host.docker.internal:host-gateway.")
    }
    return Obstacle(
      cause: "both are on the default bridge only, where names do not resolve",
      advice: "Put both on a network of their own.",
      commands: Self.newNetwork(for: [source.name, target.name]))
  }

  /// Where the host reaches the target's port.
  private var published: String? {
    target.container.networkSettings.ports.sorted.lazy.compactMap { port, bindings in
      guard self.port == nil || port.number.map(Int.init) == self.port, let first = bindings.first else {
        return nil
      }
      return "localhost:\(first.hostPort)"
    }.first
  }

  /// An address at which this machine reaches the target, on a network of the engine's host.
  var addressFromHere: String? {
    target.container.networkSettings.networks.filter { traits[$0.key]?.isReachedByHost ?? false }
      .map(\.value.ipAddress).sorted().first { !$0.isEmpty }
  }

  private func runs(_ place: NetworkPlace) -> Block.Criterion {
    let words = place.container.stateWords
    return place.container.state.running
      ? .passed("\(place.name) runs", evidence: words) : .failed("\(place.name) runs", evidence: words)
  }

  private var way: Block.Criterion {
    let text = "There is a way from one to the other"
    if isOneNamespace { return .passed(text, evidence: "they share one network: use localhost") }
    guard isConnected else { return .failed(text, evidence: "\(source.words) and \(target.words)") }
    return .passed(
      text, evidence: shared.isEmpty ? "by way of the host" : shared.sorted().joined(separator: ", "))
  }

  private var name: Block.Criterion {
    let text = "The name \(target.name) resolves"
    if isOneNamespace { return .notApplicable(text, because: "they share one network") }
    return resolves
      ? .passed(text, evidence: "networks of one's own have a name service")
      : .failed(
        text,
        evidence: shared == ["bridge"]
          ? "the default bridge has no name service" : "no network with a name service is shared")
  }

  private func listens(on port: Int) -> Block.Criterion {
    let text = "\(target.name) listens on port \(port)"
    guard let listening else { return .unknown(text, because: "its sockets cannot be seen from here") }
    let sockets = listening.filter { $0.port == port }
    if sockets.isEmpty { return .failed(text, evidence: "nothing listens there") }
    return sockets.allSatisfy(\.isLoopback) && !isOneNamespace
      ? .failed(text, evidence: "on 127.0.0.1 only") : .passed(text, evidence: "for everybody")
  }

  private static func newNetwork(for containers: [String]) -> [Block.Command] {
    [Block.Command("docker network create app-net")]
      + containers.map { Block.Command(arguments: ["docker", "network", "connect", "app-net", $0]) }
  }
}
