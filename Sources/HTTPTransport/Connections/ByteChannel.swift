/// A connection that carries bytes both ways: a socket, TLS over one, or a program's input and output.
///
/// Reads and writes never wait; `wait` does, on the thread that owns the channel. `interrupt` may come from
/// any thread, and ends a `wait` at once. The connection closes when the channel is let go.
package protocol ByteChannel: AnyObject, Sendable {
  /// Opens the connection. Blocks until it stands.
  func connect(until deadline: Deadline) throws(HTTPError)

  /// What has come, up to `count` bytes: nil if there is nothing yet, empty at the end.
  func read(atMost count: Int) throws(HTTPError) -> [UInt8]?

  /// Sends as much as fits at the moment and returns how many bytes that were.
  func write(_ bytes: ArraySlice<UInt8>) throws(HTTPError) -> Int

  /// Blocks until one of `conditions` holds and returns those that do.
  func wait(for conditions: ChannelConditions, until deadline: Deadline) throws(HTTPError)
    -> ChannelConditions

  /// Whether something comes within so many milliseconds, for a caller on another thread than the channel's own, while
  /// nobody else uses the channel. A channel that cannot tell says no at once.
  func isReadable(within milliseconds: Int32) throws(HTTPError) -> Bool

  /// Tells the other side that nothing more will come; reading goes on.
  func finishWriting()

  /// Shuts the connection down, for good.
  func interrupt()
}

/// What a channel can be ready for. A connection that failed or ended counts as ready for both.
package struct ChannelConditions: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let readable = ChannelConditions(rawValue: 1)
  package static let writable = ChannelConditions(rawValue: 2)
}

extension ByteChannel {
  package func isReadable(within milliseconds: Int32) throws(HTTPError) -> Bool { false }

  /// Reads, waiting for the first byte. Empty at the end.
  func readWaiting(atMost count: Int, until deadline: Deadline) throws(HTTPError) -> [UInt8] {
    while true {
      if let bytes = try read(atMost: count) { return bytes }
      _ = try wait(for: .readable, until: deadline)
    }
  }

  /// Makes sure that on a kept connection nothing has come since: neither bytes nor its end. Throws `stale`.
  func checkIdle() throws(HTTPError) {
    let early: [UInt8]?
    do { early = try read(atMost: 1) } catch { early = [] }
    guard early == nil else { throw HTTPError(.stale, "the kept connection had gone") }
  }

  /// Writes everything, waiting as often as it takes.
  func writeWaiting(_ bytes: [UInt8], until deadline: Deadline) throws(HTTPError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = try write(rest)
      rest = rest.dropFirst(count)
      if count == 0 { _ = try wait(for: .writable, until: deadline) }
    }
  }
}
