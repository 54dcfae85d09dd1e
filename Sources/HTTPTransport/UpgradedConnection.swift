/// A connection after a switch of protocols (RFC 9110 §7.8): bytes both ways, reading and writing side by side.
/// Letting go of it closes the connection.
package final class UpgradedConnection: Sendable {
  /// The answer that granted the switch.
  package let head: HTTPResponseHead
  private let connection: HTTPConnection
  private let writer: ChannelWriter

  init(head: HTTPResponseHead, connection: HTTPConnection) throws(HTTPError) {
    self.head = head
    self.connection = connection
    writer = try connection.makeWriter()
  }

  deinit { connection.interrupt() }

  /// The next bytes, or nil once the other side has finished. Throws `HTTPError`, or `CancellationError`.
  package func read(timeout: Duration? = nil) async throws -> [UInt8]? {
    try await connection.interruptedByCancellation { connection in
      try await connection.nextRaw(until: .after(timeout, .idle))
    }
  }

  /// Sends all of `bytes`; returns when the system has taken them.
  package func write(_ bytes: [UInt8], timeout: Duration? = nil) async throws {
    try await connection.interruptedByCancellation { [writer] _ in
      try await writer.write(bytes, until: .after(timeout, .idle))
    }
  }

  /// Tells the other side that nothing more will come. Reading goes on.
  package func finishWriting() async { await writer.finish() }

  /// Ends both directions at once.
  package func close() { connection.interrupt() }
}
