internal import DockerClient
internal import Reporting

/// Whether one container reaches another, step by step along the way: the first step that fails is the reason.
struct Reachability: Sendable {
  /// The container that wants to reach the other.
  var source: Container
  /// The one that it wants to reach.
  var target: Peer
  /// The port there, if somebody said it.
  var port: Int?

  /// The steps, in the order in which they can fail.
  var checks: [Block.Criterion] {
    [
      source.state.running
        ? .passed("\(source.displayName) runs", evidence: source.stateWords)
        : .failed("\(source.displayName) runs", evidence: source.stateWords),
      target.container.state.running
        ? .passed("\(target.name) runs", evidence: target.container.stateWords)
        : .failed("\(target.name) runs", evidence: target.container.stateWords),
      shared.isEmpty
        ? .failed("They share a network", evidence: "\(words(sourceNetworks)) and \(words(target.networks))")
        : .passed("They share a network", evidence: words(shared)),
      resolves
        ? .passed("The name \(target.name) resolves", evidence: "networks of one's own have a name service")
        : .failed("The name \(target.name) resolves", evidence: "the default bridge has no name service"),
    ] + (port.map { [listens(on: $0)] } ?? [])
  }

  /// Why it fails, and what to do; nil where every step passes.
  var failure: (cause: String, advice: String, commands: [Block.Command])? {
    let (from, to) = (source.displayName, target.name)
    if !source.state.running || !target.container.state.running {
      let down = source.state.running ? target.container : source
      return (
        "\(down.displayName) does not run (\(down.stateWords))", "Start it, or see why it ended.",
        [
          Block.Command(arguments: ["longshore", "run", "container.debug", "--container", down.displayName])
        ]
      )
    }
    if shared.isEmpty {
      let common = target.networks.sorted().first { !["bridge", "host", "none"].contains($0) }
      return (
        "\(from) is on \(words(sourceNetworks)), and \(to) on \(words(target.networks))",
        "Put both on one network.",
        common.map { [Block.Command(arguments: ["docker", "network", "connect", $0, from])] }
          ?? Self.newNetwork(for: [from, to])
      )
    }
    if let port, let listening = target.listening {
      let sockets = listening.filter { $0.port == port }
      if sockets.isEmpty {
        let open = listening.filter { !$0.isLoopback }.map { String($0.port) }
        return (
          "nothing in \(to) listens on port \(port)"
            + (open.isEmpty ? "" : "; it listens on \(open.joined(separator: ", "))"),
          "Between containers the port is the container's own, not the published one.", []
        )
      }
      if sockets.allSatisfy(\.isLoopback) {
        return (
          "\(to) listens on 127.0.0.1:\(port) only", "Let its program listen on 0.0.0.0.", []
        )
      }
    }
    if !resolves {
      return (
        "both are on the default bridge only, where names do not resolve",
        "Put both on a network of their own.", Self.newNetwork(for: [from, to])
      )
    }
    return nil
  }

  private var sourceNetworks: Set<String> { Set(source.networkSettings.networks.keys) }
  private var shared: Set<String> { sourceNetworks.intersection(target.networks).subtracting(["none"]) }
  private var resolves: Bool { !shared.subtracting(["bridge", "host"]).isEmpty }

  private func words(_ networks: Set<String>) -> String {
    networks.isEmpty ? "no network" : networks.sorted().joined(separator: ", ")
  }

  private func listens(on port: Int) -> Block.Criterion {
    let text = "\(target.name) listens on port \(port)"
    guard let listening = target.listening else {
      return .unknown(text, because: "its sockets cannot be seen from here")
    }
    let sockets = listening.filter { $0.port == port }
    if sockets.isEmpty { return .failed(text, evidence: "nothing listens there") }
    return sockets.allSatisfy(\.isLoopback)
      ? .failed(text, evidence: "on 127.0.0.1 only") : .passed(text, evidence: "for everybody")
  }

  private static func newNetwork(for containers: [String]) -> [Block.Command] {
    [Block.Command("docker network create app-net")]
      + containers.map { Block.Command(arguments: ["docker", "network", "connect", "app-net", $0]) }
  }
}
