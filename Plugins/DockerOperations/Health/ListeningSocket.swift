internal import DockerClient

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A TCP socket that listens, as the kernel lists it in `/proc/net/tcp` and `/proc/net/tcp6` (proc(5)).
struct ListeningSocket: Sendable, Hashable {
  /// The port.
  var port: Int
  /// Whether only the container itself reaches it: bound to 127.0.0.0/8 or ::1.
  var isLoopback: Bool

  /// Reads a table; lines that are none of its rows are passed over.
  static func read(_ table: String) -> [ListeningSocket] {
    var found: [ListeningSocket] = []
    for line in table.split(separator: "\n").dropFirst().prefix(mostRows) {
      let fields = line.split(separator: " ", omittingEmptySubsequences: true)
      guard fields.count > 3, fields[3] == "0A" else { continue }
      let parts = fields[1].split(separator: ":")
      guard parts.count == 2, let port = Int(parts[1], radix: 16), 1...65535 ~= port else { continue }
      let socket = ListeningSocket(port: port, isLoopback: isLoopback(parts[0]))
      if !found.contains(socket) { found.append(socket) }
    }
    return found.sorted { $0.port < $1.port }
  }

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

  private static let mostRows = 10_000
}

extension ListeningSocket {
  /// The sockets that listen in a container, as the kernel of this machine shows them; nothing is run. Nil where the
  /// container runs on another machine, or shares the network of the host or of another container.
  static func seen(in container: Container) -> [ListeningSocket]? {
    let mode = container.hostConfig.networkMode
    guard mode != "host", !mode.hasPrefix("container:"), let folder = container.processFolder,
      let table = try? String(contentsOfFile: folder + "/net/tcp", encoding: .utf8)
    else { return nil }
    let six = (try? String(contentsOfFile: folder + "/net/tcp6", encoding: .utf8)) ?? ""
    return read(table + six)
  }
}
