internal import AgentKit
internal import DockerClient

extension ForeseenEngine {
  func listNetworks(filters: Filters) async throws -> [Network] {
    var others = filters
    let dangling = others.values.removeValue(forKey: "dangling")
    var found = try await engine.listNetworks(filters: others).filter { !isGone(.network, $0.id) }
    guard dangling == nil else {
      // Which containers run by then only the networks themselves tell, one by one.
      var idle: [Network] = []
      for network in found where try await isIdle(network) == (dangling == ["true"]) { idle.append(network) }
      return idle
    }
    if filters.values.isEmpty { found += made(.network).map(Network.init) }
    return found
  }

  private func isIdle(_ network: Network) async throws -> Bool {
    try await inspectNetwork(network.id).containers.isEmpty
  }

  func inspectNetwork(_ name: String, scope: String?, verbose: Bool) async throws -> Network {
    var network: Network
    if let made = made(.network, name) {
      network = Network(made)
    } else {
      network = try await engine.inspectNetwork(name, scope: scope, verbose: verbose)
      if isGone(.network, network.id) { throw Self.gone(.network, network.name) }
    }
    for fact in facts(on: .container) {
      let id = fact.object.id
      // Only what runs counts as being on a network.
      guard ![.gone, .stopped].contains(fact.state) else {
        network.containers[id] = nil
        continue
      }
      let container = try await inspectContainer(id, size: false)
      let isOn = container.state.running && container.networkSettings.networks[network.name] != nil
      if !isOn {
        network.containers[id] = nil
      } else if network.containers[id] == nil {
        network.containers[id] = Network.Endpoint(foreseen: container.displayName)
      }
    }
    return network
  }
}

extension Network {
  /// A network that is yet to be made.
  fileprivate init(_ made: Postcondition) {
    self.init(foreseen: made.object.id, name: made.object.name)
  }
}
