/// A request to be sent.
package struct HTTPRequest: Sendable {
  /// What is sent after the head.
  package enum Body: Sendable {
    case none
    case bytes([UInt8])
    /// Sent chunked as it is made. The closure runs on the connection's own thread, so it may block (read a
    /// file); it returns nil at the end.
    case pulled(@Sendable () throws -> [UInt8]?)
    /// The same with a known length, sent without chunks. It is an error if it comes out otherwise.
    case sized(Int, @Sendable () throws -> [UInt8]?)
  }

  package var method: String
  /// The path with its query, percent-encoded.
  package var target: String
  package var headers: HTTPHeaders
  package var body: Body
  /// How long to wait for the server's leave before the body is sent (`Expect: 100-continue`, RFC 9110 §10.1.1); a
  /// refusal in this time spares the body. nil sends it at once.
  package var continuePatience: Duration?

  package init(
    _ method: String, _ target: String, headers: HTTPHeaders = HTTPHeaders(), body: Body = .none,
    continuePatience: Duration? = nil
  ) {
    self.method = method
    self.target = target
    self.headers = headers
    self.body = body
    self.continuePatience = continuePatience
  }

  /// Whether the server is asked before the body goes.
  var expectsContinue: Bool {
    switch body {
    case .none: false
    case .bytes(let bytes): continuePatience != nil && !bytes.isEmpty
    case .pulled, .sized: continuePatience != nil
    }
  }

  /// Whether sending it twice does no more than sending it once, and its body is still there to send.
  var isRepeatable: Bool {
    hasBodyToSendAgain && ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"].contains(method)
  }

  /// Whether the body, once sent, is still there.
  var hasBodyToSendAgain: Bool {
    switch body {
    case .pulled, .sized: false
    case .none, .bytes: true
    }
  }
}
