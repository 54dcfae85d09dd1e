internal import DockerClient
internal import Reporting

/// Where a container stands in the engine's networks: on some of its own, on the host's, on none, or with another
/// container.
struct NetworkPlace: Sendable {
  /// The container.
  var container: Container
  /// The networks that it is on, by name; those of the other container where it shares them.
  var networks: Set<String>
  /// The container whose network it shares, by id; nil for one that has its own.
  var sharedWith: String?

  /// What people call the container.
  var name: String { container.displayName }
  /// Whether it has the host's own network.
  var isOnHost: Bool { networks == ["host"] }
  /// Whether it has no network.
  var isOnNone: Bool { networks.isEmpty || networks == ["none"] }
  /// That it has none, as a clause.
  var lonelyWords: String {
    networks.isEmpty ? "\(name) is on no network" : "\(name) has no network (--network none)"
  }
  /// What it takes before it can be put on a network.
  var leaveNone: [Block.Command] {
    networks.isEmpty ? [] : [Block.Command(arguments: ["docker", "network", "disconnect", "none", name])]
  }
  /// The namespace of its network: containers of one reach each other by localhost.
  var namespace: String { isOnHost ? "host" : sharedWith ?? container.id }

  /// The networks for people.
  var words: String { networks.isEmpty ? "no network" : networks.sorted().joined(separator: ", ") }

  init(_ container: Container) {
    self.container = container
    networks = Set(container.networkSettings.networks.keys)
    if container.hostConfig.sharesHostNetwork { networks = ["host"] }
  }

  /// Finds out where a container stands; asks for the one whose network it shares.
  ///
  /// - Throws: `DockerError`.
  static func found(of container: Container, on engine: any ReadOnlyEngine) async throws -> NetworkPlace {
    var place = NetworkPlace(container)
    let mode = container.hostConfig.networkMode
    guard mode.hasPrefix("container:") else { return place }
    let other = try await engine.inspectContainer(String(mode.dropFirst("container:".count)))
    place.networks = NetworkPlace(other).networks
    place.sharedWith = other.id
    return place
  }
}
