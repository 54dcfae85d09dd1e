/// The body of an answer, as chunks of bytes. Each chunk is read from the connection when it is asked for, so
/// a slow reader slows the sender. It can be read once; letting go of it before its end closes the connection.
package struct HTTPBody: AsyncSequence, Sendable {
  package typealias Element = [UInt8]

  private let lease: BodyLease

  init(_ lease: BodyLease) { self.lease = lease }

  package func makeAsyncIterator() -> Iterator { Iterator(lease: lease) }

  package struct Iterator: AsyncIteratorProtocol {
    fileprivate let lease: BodyLease

    /// The next bytes, at least one, or nil at the end. Throws `HTTPError`, or `CancellationError`.
    package mutating func next() async throws -> [UInt8]? { try await lease.next() }
  }

  /// The body's beginning: all of it if it is no longer than `limit` bytes and comes within `timeout`.
  package func prefix(upTo limit: Int, within timeout: Duration) async throws -> [UInt8] {
    let deadline = Deadline.after(timeout)
    var bytes: [UInt8] = []
    while bytes.count < limit, let chunk = try await lease.next(until: deadline) { bytes += chunk }
    return Array(bytes.prefix(limit))
  }

  /// The whole body. Throws `limitExceeded` once it is longer than `limit` bytes.
  package func collect(upTo limit: Int) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    for try await chunk in self {
      guard chunk.count <= limit - bytes.count else { throw HTTPError.bodyTooLong(limit) }
      bytes += chunk
    }
    return bytes
  }
}

extension HTTPError {
  static func bodyTooLong(_ limit: Int) -> HTTPError {
    HTTPError(.limitExceeded, "the answer is longer than \(limit) bytes")
  }
}
