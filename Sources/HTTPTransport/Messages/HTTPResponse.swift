/// The status line and the header fields of an answer.
package struct HTTPResponseHead: Sendable, Hashable {
  package var status: Int
  package var reason: String
  /// The digit after `HTTP/1.`.
  package var minorVersion: Int
  package var headers: HTTPHeaders

  /// Whether the server keeps the connection open for another exchange (RFC 9112 §9.3).
  var allowsAnother: Bool { minorVersion > 0 && !headers.list("Connection").contains("close") }
}

/// An answer whose body is read as it comes.
package struct HTTPResponse: Sendable {
  package let head: HTTPResponseHead
  package let body: HTTPBody
}
