internal import DockerClient

/// A socket that listens: of TCP unless it is said otherwise, of UDP one that takes packets from anybody.
struct ListeningSocket: Sendable, Hashable {
  /// The port.
  var port: Int
  /// Whether only the container itself reaches it: bound to 127.0.0.0/8 or ::1.
  var isLoopback: Bool

  /// Reads a table of the kernel.
  static func read(_ table: String, over transport: SocketRow.Transport = .tcp) -> [ListeningSocket] {
    open(SocketRow.all(in: table), over: transport)
  }

  private static func open(_ rows: [SocketRow], over transport: SocketRow.Transport) -> [ListeningSocket] {
    let sockets = rows.filter {
      $0.state == transport.open && $0.own.port > 0 && $0.own.address != engineNames
    }.map {
      ListeningSocket(port: $0.own.port, isLoopback: isLoopback($0.own.address))
    }
    return Set(sockets).sorted { ($0.port, $0.isLoopback ? 1 : 0) < ($1.port, $1.isLoopback ? 1 : 0) }
  }

  /// 127.0.0.11, where the engine itself answers for names in networks of one's own.
  private static let engineNames = "0B00007F"

  /// The kernel writes each 32-bit word in the host's order; every engine's host is little-endian but for s390x.
  private static func isLoopback(_ address: Substring) -> Bool {
    switch address.count {
    case 8: address.hasSuffix("7F")
    case 32:
      address == "00000000000000000000000001000000"
        || address.hasPrefix("0000000000000000FFFF0000") && address.hasSuffix("7F")
    default: false
    }
  }
}

extension ListeningSocket {
  /// The sockets that listen in a container, as the kernel of this machine shows them; nothing is run. Nil where the
  /// container runs on another machine, or shares the network of the host or of another container.
  static func seen(
    in container: Container, over transport: SocketRow.Transport = .tcp
  ) -> [ListeningSocket]? {
    let host = container.hostConfig
    guard !host.sharesHostNetwork, !host.networkMode.hasPrefix("container:") else { return nil }
    return seen(besides: container, over: transport)
  }

  /// The same with whoever shares the container's network: of one on the host's network, all of the host.
  static func seen(
    besides container: Container, over transport: SocketRow.Transport = .tcp
  ) -> [ListeningSocket]? {
    container.processFolder.flatMap { SocketRow.all(of: $0, over: transport) }.map {
      open($0, over: transport)
    }
  }
}
