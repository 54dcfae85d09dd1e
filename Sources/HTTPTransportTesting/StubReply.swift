/// What a stub server does once a request has come.
package struct StubReply: Sendable {
  /// One thing to do.
  package enum Step: Sendable {
    case send([UInt8])
    /// Nothing, for a while.
    case pause(milliseconds: Int)
    /// Tells the test that everything before has been done.
    case call(@Sendable () -> Void)
    /// Sends back whatever comes, until the client says that nothing more will.
    case echo
    /// Waits until the client closes the connection.
    case awaitClose
    /// Closes the connection; nothing after it is done.
    case close
    /// The same, but what the client sends is answered with a reset; over TCP the client is told at once.
    case reset
  }

  package var steps: [Step]

  package init(_ steps: [Step]) { self.steps = steps }

  /// Exactly these bytes.
  package static func raw(_ text: String) -> StubReply { StubReply([.send(Array(text.utf8))]) }

  /// A complete answer with a Content-Length.
  package static func response(
    _ status: Int = 200, headers: KeyValuePairs<String, String> = [:], body: String = ""
  ) -> StubReply {
    var head = "HTTP/1.1 \(status) \(status < 400 ? "OK" : "Refused")\r\n"
    for (name, value) in headers { head += "\(name): \(value)\r\n" }
    if status != 204 && status != 304 { head += "Content-Length: \(body.utf8.count)\r\n" }
    return .raw(head + "\r\n" + body)
  }

  /// A JSON document.
  package static func json(_ body: String, status: Int = 200) -> StubReply {
    .response(status, headers: ["Content-Type": "application/json"], body: body)
  }

  /// A chunked answer, a chunk for each element.
  package static func chunked(
    _ chunks: [[UInt8]], headers: KeyValuePairs<String, String> = [:]
  ) -> StubReply {
    var head = "HTTP/1.1 200 OK\r\n"
    for (name, value) in headers { head += "\(name): \(value)\r\n" }
    var steps = [Step.send(Array((head + "Transfer-Encoding: chunked\r\n\r\n").utf8))]
    for chunk in chunks where !chunk.isEmpty {
      steps.append(.send(Array((String(chunk.count, radix: 16) + "\r\n").utf8) + chunk + Array("\r\n".utf8)))
    }
    steps.append(.send(Array("0\r\n\r\n".utf8)))
    return StubReply(steps)
  }

  /// Closes the connection afterwards.
  package func thenClose() -> StubReply {
    var reply = self
    reply.steps.append(.close)
    return reply
  }
}
