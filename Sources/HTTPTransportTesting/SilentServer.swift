/// Sockets that are there and whose queue is full, so that nobody who connects hears anything: what a firewall makes of an
/// address, and what becomes of an engine that hangs.
package final class SilentServer: Sendable {
  private let listener: SocketListener
  private let waiting: [StubSocket]

  /// The TCP port on 127.0.0.1; 0 for a unix socket.
  package var port: UInt16 { listener.port }
  /// The unix socket's path.
  package var path: String { listener.path }

  package init(overTCP: Bool) throws {
    listener = try overTCP ? SocketListener(port: 0, backlog: 0) : SocketListener(backlog: 0)
    // One more than the queue is long.
    waiting = (0..<2).map { [listener] _ in StubSocket.connecting(to: listener) }
  }

  /// Takes those who wait, from now on: each gets the same answer.
  package func wakeUp(_ handle: @escaping @Sendable (StubSocket) -> Void) { listener.serve(handle) }

  deinit {
    for socket in waiting { socket.close() }
    listener.stop()
  }
}
