internal import DockerClient

/// The name servers that a container asks for names outside its networks, and whether they answer.
struct NameService: Sendable {
  /// Their addresses, as the container has them, at most as many as a resolver asks.
  var servers: [String]
  /// Those of them that may be asked from here.
  var askable: [String] = []
  /// Those that were asked and answered.
  var answering: [String] = []
  /// Those that were asked and did not answer.
  var silent: [String] = []

  /// Whether all of them were asked, and none answers.
  var isDead: Bool { !servers.isEmpty && silent.count == servers.count }

  /// Those of which nothing is known.
  var unknown: [String] { servers.filter { !answering.contains($0) && !silent.contains($0) } }

  /// Finds out whom a container asks, and who of them can be asked from here, where that shows the same: on the engine's own
  /// machine, for a container whose packets take the host's ways. Its own address, such as that of the engine's name service,
  /// cannot be asked from here.
  ///
  /// - Throws: `CancellationError`.
  static func found(
    of container: Container, on networks: [Network], _ engine: any ReadOnlyEngine
  ) async throws -> NameService {
    var service = NameService(servers: Array(container.hostConfig.dns.prefix(most)))
    if service.servers.isEmpty {
      let file = try? await engine.programFile("/etc/resolv.conf", in: container.id)
      try Task.checkCancellation()
      service.servers = file.map { Self.servers(in: $0.head) } ?? []
    }
    let takesHostsWays =
      container.hostConfig.sharesHostNetwork || networks.allSatisfy { $0.driver == "bridge" }
    if takesHostsWays, container.processFolder != nil {
      service.askable = service.servers.filter { NameServer(address: $0).mayBeAsked }
    }
    return service
  }

  /// Asks those that may be asked.
  ///
  /// - Throws: `CancellationError`.
  mutating func ask() async throws {
    for server in askable {
      switch try await NameServer(address: server).answers() {
      case true?: answering.append(server)
      case false?: silent.append(server)
      case nil: break
      }
    }
  }

  /// Those that a resolver is told to ask (resolv.conf(5)), in the beginning of its file.
  static func servers(in head: [UInt8]) -> [String] {
    var lines = head.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // A line that was cut names another server than the one that is meant.
    if head.count >= ProgramFile.longestHead { lines.removeLast() }
    let servers = lines.lazy.compactMap { line -> String? in
      let words = String(decoding: line, as: UTF8.self).split { $0 == " " || $0 == "\t" || $0 == "\r" }
      guard words.count > 1, words[0] == "nameserver" else { return nil }
      let address = words[1].prefix { $0 != "%" }
      return address.allSatisfy { $0.isASCII && $0.isHexDigit || $0 == "." || $0 == ":" }
        ? String(address) : nil
    }
    return Array(servers.prefix(most))
  }

  /// A resolver asks no more than that (`MAXNS`, resolv.conf(5)).
  private static let most = 3
}
