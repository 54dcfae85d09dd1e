internal import DockerClient

/// What came of connecting to a port of a container from the engine's machine.
enum PortTrial: Sendable, Hashable {
  /// Its program said something.
  case answers
  /// The program ended the connection without a word.
  case endsIt
  /// The kernel accepted the connection, and the program left it waiting.
  case leavesWaiting
  /// The program has the connection, and does not read the request over HTTP that it was sent.
  case readsNothing
  /// The program read a request over HTTP on a port where that is usual, and did not answer it.
  case ignoresHTTP
  /// The program took the connection and said nothing: where it speaks another protocol it waits for words of that.
  case listens

  /// Connects, waits for a greeting, and looks at what the program does with the connection. Only where HTTP is what one
  /// expects something is sent, a request; elsewhere the kernel alone shows whether the program took the connection.
  ///
  /// - Returns: Nil where it cannot be tried from here.
  static func made(on port: Int, of container: Container, at address: String) async throws -> PortTrial? {
    guard let folder = container.processFolder else { return nil }
    let isHTTP = container.isUsualForHTTP(port)
    return try await BlockingWork.run { cancellation in
      guard let socket = PlainSocket(.stream, to: address, port: port, within: .seconds(2)),
        let ownPort = socket.ownPort
      else { return nil }
      if let greeting = socket.receive(within: isHTTP ? .milliseconds(300) : .seconds(3)) {
        return greeting.isEmpty ? .endsIt : .answers
      }
      try cancellation.check()
      if isHTTP {
        let request = "GET / HTTP/1.1\r\nHost: \(address)\r\nConnection: close\r\n\r\n"
        guard socket.send(Array(request.utf8)) else { return .endsIt }
        if let answer = socket.receive(within: .seconds(5)) { return answer.isEmpty ? .endsIt : .answers }
      }
      let rows = TCPConnection.all(in: folder)
      guard let queue = rows.first(where: { $0.port == port && $0.peerPort == ownPort }) else { return nil }
      if !queue.isTaken { return .leavesWaiting }
      return queue.unread > 0 ? .readsNothing : isHTTP ? .ignoresHTTP : .listens
    }
  }

  /// What is done to a port, for a plan.
  static func words(on port: Int, of container: Container) -> String {
    "Connect to port \(port) of \(container.displayName), "
      + (container.isUsualForHTTP(port)
        ? "send it a request over HTTP (GET /), and see whether it answers"
        : "send nothing, and see whether its program takes the connection")
  }
}

extension Container {
  /// Whether HTTP is what one expects on a port: it is one of the usual ones, or the health check asks it over HTTP.
  fileprivate func isUsualForHTTP(_ port: Int) -> Bool {
    [80, 3000, 8000, 8080, 8081, 8888].contains(port)
      || config.healthcheck?.test.contains { $0.contains("http://") && $0.contains(":\(port)") } ?? false
  }
}
