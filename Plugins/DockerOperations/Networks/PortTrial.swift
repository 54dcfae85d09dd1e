internal import DockerClient

/// What came of connecting to a port of a container from the engine's machine.
enum PortTrial: Sendable, Hashable {
  /// Its program said something, or ended the connection.
  case answers
  /// The kernel accepted the connection, and the program left it waiting.
  case leavesWaiting
  /// The program has the connection, and does not read what it is sent.
  case readsNothing
  /// The program read a request over HTTP on a port where that is usual, and did not answer it.
  case ignoresHTTP
  /// The program read something that means nothing, and said nothing: most protocols are like that.
  case listens

  /// Connects, waits for a greeting, says something that is harmless to every protocol, and looks at what the program does with
  /// it: whether it reads at all the kernel shows, whatever the protocol.
  ///
  /// - Returns: Nil where it cannot be tried from here.
  static func made(on port: Int, of container: Container, at address: String) async throws -> PortTrial? {
    guard let folder = container.processFolder else { return nil }
    let isHTTP = container.isUsualForHTTP(port)
    return try await BlockingWork.run { cancellation in
      guard let socket = PlainSocket(.stream, to: address, port: port, within: .seconds(2)),
        let ownPort = socket.ownPort
      else { return nil }
      if socket.receive(within: .milliseconds(300)) != nil { return .answers }
      try cancellation.check()
      // Where the server speaks first it may take its time before it reads.
      let greets = Self.portsOfGreeters.contains(port)
      let words =
        greets ? "" : isHTTP ? "GET / HTTP/1.1\r\nHost: \(address)\r\nConnection: close\r\n\r\n" : "\r\n"
      guard socket.send(Array(words.utf8)) else { return .answers }
      if socket.receive(within: .seconds(isHTTP ? 5 : 3)) != nil { return .answers }
      let rows = TCPConnection.all(in: folder)
      guard let queue = rows.first(where: { $0.port == port && $0.peerPort == ownPort }) else { return nil }
      if !queue.isTaken { return .leavesWaiting }
      return queue.unread > 0 ? .readsNothing : isHTTP ? .ignoresHTTP : .listens
    }
  }

  /// Ports on which the server usually speaks first: FTP, SSH, SMTP, POP3, IMAP, MySQL.
  private static let portsOfGreeters: Set<Int> = [21, 22, 25, 110, 143, 587, 3306]
}

extension Container {
  /// Whether HTTP is what one expects on a port: it is one of the usual ones, or the health check asks it over HTTP.
  fileprivate func isUsualForHTTP(_ port: Int) -> Bool {
    [80, 3000, 5000, 8000, 8080, 8081, 8888].contains(port)
      || config.healthcheck?.test.contains { $0.contains("http://") && $0.contains(":\(port)") } ?? false
  }
}
