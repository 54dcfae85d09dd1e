/// How much of an answer's framing is read before it is refused; bodies are bounded by those who read them.
package struct HTTPLimits: Sendable {
  /// Bytes of a status line with its header fields, or of a chunked body's trailer.
  package var headBytes: Int
  /// Header fields of one answer.
  package var headerFields: Int
  /// Bytes of a line that announces a chunk, its extensions included.
  package var chunkLineBytes: Int
  /// Interim (1xx) answers before the final one.
  package var interimResponses: Int
  /// Bytes asked of the connection in one read.
  package var readBytes: Int
  /// Bytes of a body that one visit to the connection's thread brings at most; a read at least.
  package var visitBytes: Int

  package init(
    headBytes: Int = 64 << 10, headerFields: Int = 128, chunkLineBytes: Int = 4 << 10,
    interimResponses: Int = 8, readBytes: Int = 64 << 10, visitBytes: Int = 256 << 10
  ) {
    self.headBytes = headBytes
    self.headerFields = headerFields
    self.chunkLineBytes = chunkLineBytes
    self.interimResponses = interimResponses
    self.readBytes = readBytes
    self.visitBytes = visitBytes
  }
}
