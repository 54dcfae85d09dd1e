internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient

extension NetworkCreate {
  /// Finds out before anything is made what the engine would refuse, and why.
  func checkThatItCanBeMade(on engine: any ReadOnlyEngine) async throws {
    _ = try driverOptions
    switch driver {
    case .host, .none:
      throw Failure(
        code: "network.one-only",
        message: "the engine has one network \(driver.rawValue), and makes no other",
        remedy: "Run the container with --network \(driver.rawValue).", kind: .badInput)
    case .macvlan, .ipvlan:
      guard parent != nil || isolated || options.contains(where: { $0.hasPrefix("parent=") }) else {
        throw Failure(
          code: "network.no-parent",
          message:
            "a \(driver.rawValue) network stands upon an interface of the engine's host, and none is named",
          remedy: "Name it: --parent eth0. Or say --isolated for one that leads nowhere else.",
          kind: .needsAnswer)
      }
    case .overlay: try await checkSwarm(of: engine)
    case .bridge: break
    }
    if encrypted, driver != .overlay {
      throw Failure(
        code: "network.not-encrypted", message: "only overlay networks can be encrypted",
        remedy: "Leave --encrypted out: a \(driver.rawValue) network does not leave the engine's host.",
        kind: .badInput)
    }
    try await checkAddresses(on: engine)
  }

  private func checkSwarm(of engine: any ReadOnlyEngine) async throws {
    let swarm = try await engine.info().swarm
    guard !swarm.controlAvailable else { return }
    let isWorker = swarm.localNodeState == "active"
    throw Failure(
      code: "network.no-swarm",
      message: isWorker
        ? "this engine is a worker of its swarm: overlay networks are made on a manager"
        : "an overlay network spans the engines of a swarm, and this engine is in none",
      remedy: isWorker
        ? "Make it on a manager (docker node ls shows them)."
        : "For containers of one machine take --driver bridge. Or make a swarm: docker swarm init.",
      kind: .environment)
  }

  private func checkAddresses(on engine: any ReadOnlyEngine) async throws {
    guard let subnet else {
      guard gateway == nil else {
        throw Failure(
          code: "network.gateway-alone", message: "a gateway needs the network's addresses too",
          remedy: "Say both: --subnet 10.5.0.0/16 --gateway 10.5.0.1.", kind: .badInput)
      }
      return
    }
    guard let range = IPv4Range(subnet.description) else {
      // IPv6 is left to the engine.
      guard !subnet.description.contains(":") else { return }
      throw Failure(
        code: "network.subnet", message: "\"\(subnet)\" is no range of addresses",
        remedy: "Write it as 10.5.0.0/16.", kind: .badInput)
    }
    if let gateway, !range.contains(gateway) {
      throw Failure(
        code: "network.gateway", message: "the gateway \(gateway) is not in \(subnet)",
        remedy: "Give one of its addresses.", kind: .badInput)
    }
    for network in try await engine.listNetworks() where network.driver != "overlay" || driver == .overlay {
      for pool in network.ipam.config {
        guard let other = IPv4Range(pool.subnet), other.overlaps(range) else { continue }
        throw Failure(
          code: "network.overlap",
          message: "\(subnet) overlaps with \(pool.subnet), which the network \(network.name) has",
          remedy: "Give other addresses, or none: the engine then chooses free ones.", kind: .badInput)
      }
    }
  }

  /// A container may join an overlay network only where that was said when it was made.
  var isAttachable: Bool { attachable || driver == .overlay && !containers.isEmpty }

  /// What the plan says of it beside its driver and name.
  var details: String {
    var parts: [String] = []
    if let parent { parts.append("on the host's interface \(parent)") }
    if let subnet { parts.append("with the addresses \(subnet)") }
    if isolated { parts.append("which leads nowhere else") }
    if encrypted { parts.append("encrypted between engines") }
    if driver == .overlay {
      parts.append(isAttachable ? "which containers may join" : "for services of the swarm only")
    }
    return parts.isEmpty ? "" : ", " + parts.joined(separator: ", ")
  }

  /// The options for the driver.
  ///
  /// - Throws: `Failure`: one is no pair.
  var driverOptions: [String: String] {
    get throws {
      var pairs = try options.driverOptions(of: .network)
      if let parent { pairs["parent"] = parent }
      if encrypted { pairs["encrypted"] = "" }
      return pairs
    }
  }
}
