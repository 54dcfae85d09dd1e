internal import DockerClient

/// A TCP connection on the side of a container.
struct TCPConnection: Sendable, Hashable {
  /// The port on the container's side.
  var port: Int
  /// The other side, in the kernel's words.
  var peer: String
  /// The port on the other side.
  var peerPort: Int
  /// Bytes that came and that its program has not read.
  var unread: Int
  /// Whether its program took it: until then it belongs to no file.
  var isTaken: Bool

  /// Those that stand, or whose other side has ended them; read from the folder of a process.
  static func all(in folder: String) -> [TCPConnection] {
    (SocketRow.all(of: folder) ?? []).compactMap(TCPConnection.init)
  }

  /// Nil for a row that listens, or is about to go (the states ESTABLISHED and CLOSE_WAIT count).
  private init?(_ row: SocketRow) {
    guard ["01", "08"].contains(row.state) else { return nil }
    port = row.own.port
    peer = "\(row.peer.address):\(row.peer.port)"
    peerPort = row.peer.port
    unread = row.unread
    isTaken = row.inode != 0
  }
}

extension Container {
  /// The ports on which connections wait that its program has not taken for two seconds, each with how many of them; nil
  /// where its sockets cannot be seen from here. A moment's wait is nothing, so who waits is looked at twice.
  func waitingConnections() async throws -> [Int: Int]? {
    func waiting() async throws -> [TCPConnection]? {
      try await BlockingWork.run(within: .seconds(3)) { _ in
        guard ListeningSocket.seen(in: self) != nil, let folder = processFolder else { return nil }
        return TCPConnection.all(in: folder).filter { !$0.isTaken }
      } ?? nil
    }
    guard let first = try await waiting() else { return nil }
    let before = Set(first.map(\.peer))
    guard !before.isEmpty else { return [:] }
    try await Task.sleep(for: .seconds(2))
    return try await waiting()?.filter { before.contains($0.peer) }
      .reduce(into: [:]) { $0[$1.port, default: 0] += 1 }
  }
}
