package import HTTPTransport
internal import Synchronization

/// A scripted HTTP server in this process, on a real socket, a unix one or of TCP: what a test says goes over the wire byte by
/// byte, and what the client sent is kept for the test to look at.
package final class StubServer: Sendable {
  package let address: HTTPAddress
  /// The port on 127.0.0.1, over TCP.
  package var port: UInt16 { listener.port }
  /// The socket's path.
  package var path: String { listener.path }
  private let listener: SocketListener
  private let received = Mutex<[ReceivedRequest]>([])

  /// Starts listening; `answer` is asked once for each request, on the connection's own thread: after the body
  /// has come, or `beforeBody`, which is then never read.
  package init(
    beforeBody: Bool = false, overTCP: Bool = false,
    answer: @escaping @Sendable (ReceivedRequest) -> StubReply
  ) throws {
    listener = try overTCP ? SocketListener(port: 0) : SocketListener()
    address =
      overTCP ? .tcp(host: "127.0.0.1", port: listener.port) : .unix(path: listener.path)
    listener.serve { [weak self] socket in
      var conversation = StubConversation(socket: socket, readsBodies: !beforeBody)
      conversation.run { request in
        self?.received.withLock { $0.append(request) }
        return answer(request)
      }
    }
  }

  deinit { listener.stop() }

  /// Stops listening and ends every connection.
  package func stop() { listener.stop() }

  /// Every request so far, in the order in which they came.
  package var requests: [ReceivedRequest] { received.withLock { $0 } }

  /// How many connections were opened so far.
  package var connectionCount: Int { listener.acceptedCount }

  /// How many of them are open now.
  package var openConnectionCount: Int { listener.openCount }
}

/// A request as it came over the wire.
package struct ReceivedRequest: Sendable {
  /// The request line and the header fields with their line ends, up to and with the empty line.
  package var head: String
  /// The body; of a chunked one, what the chunks hold.
  package var body: [UInt8]

  private var line: Substring { head.prefix { $0 != "\r\n" } }

  package var method: String { String(line.prefix { $0 != " " }) }

  package var target: String {
    String(line.drop { $0 != " " }.dropFirst().prefix { $0 != " " })
  }

  /// The value of a header field.
  package func header(_ name: String) -> String? {
    for field in head.split(separator: "\r\n").dropFirst() {
      guard let colon = field.firstIndex(of: ":") else { continue }
      if field[..<colon].lowercased() == name.lowercased() {
        return String(field[field.index(after: colon)...].drop { $0 == " " })
      }
    }
    return nil
  }

  package var bodyText: String { String(decoding: body, as: UTF8.self) }
}
