internal import DockerClient

/// Another container, which the one that is looked at talks to.
struct Peer: Sendable {
  /// What the engine says about it.
  var container: Container
  /// The ports that it listens on; nil where they cannot be seen.
  var listening: [ListeningSocket]?

  /// What people call it.
  var name: String { container.displayName }

  /// The networks that it is on.
  var networks: Set<String> { Set(container.networkSettings.networks.keys) }

  /// The ports that others reach it on: those that it listens on, else those that its image exposes.
  var openPorts: [Int] {
    if let listening { return listening.filter { !$0.isLoopback }.map(\.port) }
    return container.config.exposedPorts.compactMap(\.number).map(Int.init).sorted()
  }
}

extension ContainerFacts {
  /// The container that a host's name or address stands for.
  func neighbour(at host: String) -> ContainerSummary? {
    neighbours.first { neighbour in
      host == aliasOwner?.host && neighbour.id == aliasOwner?.id || neighbour.displayName == host
        || neighbour.labels["com.docker.compose.service"] == host
        || neighbour.networkSettings?.networks.values.contains {
          $0.ipAddress == host || $0.aliases.contains(host)
        } ?? false
    }
  }

  /// The container that has a name on some network besides its own: lists of containers do not hold those names.
  func owner(
    of host: String, on engine: any ReadOnlyEngine
  ) async throws -> (host: String, id: String)? {
    for neighbour in neighbours.prefix(Self.mostAliases) where neighbour.id != container.id {
      let networks = try? await engine.inspectContainer(neighbour.id).networkSettings.networks
      try Task.checkCancellation()
      if networks?.values.contains(where: { $0.aliases.contains(host) }) ?? false {
        return (host, neighbour.id)
      }
    }
    return nil
  }

  /// The most containers that are asked for the names that they have on networks.
  private static let mostAliases = 32
}
