internal import DockerClient

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A TCP connection on the side of a container, as the kernel lists it in `/proc/net/tcp` and `/proc/net/tcp6` (proc(5)).
struct TCPConnection: Sendable, Hashable {
  /// The port on the container's side.
  var port: Int
  /// The other side, in the kernel's words.
  var peer: String
  /// Bytes that came and that its program has not read.
  var unread: Int
  /// Whether its program took it: until then it belongs to no file.
  var isTaken: Bool

  /// The port on the other side.
  var peerPort: Int? { Self.port(peer[...]) }

  /// Those that stand, or whose other side has ended them; read from the folder of a process.
  static func all(in folder: String) -> [TCPConnection] {
    ["/net/tcp", "/net/tcp6"].flatMap { table in
      ((try? String(contentsOfFile: folder + table, encoding: .utf8)) ?? "").split(separator: "\n")
        .dropFirst()
        .prefix(mostRows).compactMap(TCPConnection.init)
    }
  }

  /// Nil for a row that listens, or is about to go (the states ESTABLISHED and CLOSE_WAIT count).
  private init?(_ row: Substring) {
    let fields = row.split(separator: " ")
    guard fields.count > 9, ["01", "08"].contains(fields[3]), let port = Self.port(fields[1]),
      let unread = fields[4].split(separator: ":").last.flatMap({ Int($0, radix: 16) })
    else { return nil }
    self.port = port
    peer = String(fields[2])
    self.unread = unread
    isTaken = fields[9] != "0"
  }

  private static func port(_ address: Substring) -> Int? {
    address.split(separator: ":").last.flatMap { Int($0, radix: 16) }
  }

  private static let mostRows = 10_000
}

extension Container {
  /// The ports on which connections wait that its program has not taken for two seconds, each with how many of them; nil
  /// where its sockets cannot be seen from here. A moment's wait is nothing, so who waits is looked at twice.
  func waitingConnections() async throws -> [Int: Int]? {
    guard ListeningSocket.seen(in: self) != nil, let folder = processFolder else { return nil }
    func waiting() -> [TCPConnection] { TCPConnection.all(in: folder).filter { !$0.isTaken } }
    let before = Set(waiting().map(\.peer))
    guard !before.isEmpty else { return [:] }
    try await Task.sleep(for: .seconds(2))
    return waiting().filter { before.contains($0.peer) }.reduce(into: [:]) { $0[$1.port, default: 0] += 1 }
  }
}
