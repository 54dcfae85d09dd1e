/// A scripted TCP server on this machine: what a test does with each connection, and then it closes.
package final class TCPStub: Sendable {
  private let listener: SocketListener
  package var port: UInt16 { listener.port }

  package init(_ handle: @escaping @Sendable (StubSocket) -> Void) throws {
    listener = try SocketListener(port: 0)
    listener.serve(handle)
  }

  deinit { listener.stop() }

  /// How many connections were opened so far.
  package var acceptedCount: Int { listener.acceptedCount }
}
