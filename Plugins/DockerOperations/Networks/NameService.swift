internal import DockerClient

/// The name servers that a container asks for names outside its networks, and whether they answer.
struct NameService: Sendable {
  /// Their addresses, as the container has them.
  var servers: [String]
  /// Those that do not answer; empty where nobody could ask.
  var silent: [String] = []
  /// Whether they were asked.
  var wasAsked = false

  /// Whether none of them answers.
  var isDead: Bool { wasAsked && !servers.isEmpty && silent.count == servers.count }

  /// Finds out whom a container asks, and asks them from here, where that shows the same: on the engine's own machine, for a
  /// container whose packets take the host's ways. Its own address, such as that of the engine's name service, cannot be asked
  /// from here.
  ///
  /// - Throws: `DockerError`, `CancellationError`.
  static func asked(
    of container: Container, on networks: [Network], _ engine: any ReadOnlyEngine
  ) async throws -> NameService {
    var service = NameService(servers: container.hostConfig.dns)
    if service.servers.isEmpty { service.servers = try await Self.resolvers(of: container, engine) }
    service.servers.removeAll { $0.hasPrefix("127.") || $0 == "::1" }
    let takesHostsWays =
      container.hostConfig.networkMode == "host" || networks.allSatisfy { $0.driver == "bridge" }
    guard takesHostsWays, container.processFolder != nil else { return service }
    service.wasAsked = true
    for server in service.servers.prefix(3) where try await NameServer(address: server).answers() == false {
      service.silent.append(server)
    }
    return service
  }

  /// Those that its resolver is told to ask (resolv.conf(5)).
  private static func resolvers(
    of container: Container, _ engine: any ReadOnlyEngine
  ) async throws -> [String] {
    let file = try? await engine.programFile("/etc/resolv.conf", in: container.id)
    try Task.checkCancellation()
    return String(decoding: file?.head ?? [], as: UTF8.self).split(whereSeparator: \.isNewline).compactMap {
      let words = $0.split(separator: " ")
      return words.count > 1 && words[0] == "nameserver" ? String(words[1]) : nil
    }
  }
}
