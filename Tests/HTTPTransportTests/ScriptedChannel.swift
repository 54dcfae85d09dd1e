import HTTPTransport
import Synchronization

/// A channel that hands out given pieces, one a read, and then ends; it keeps what is written to it.
final class ScriptedChannel: ByteChannel {
  private let pieces: Mutex<[[UInt8]]>
  private let sent = Mutex<[UInt8]>([])
  private let end: Mutex<HTTPError?>

  /// After the pieces the connection ends, or fails with `end`, which is told once: so do kernels.
  init(_ pieces: [[UInt8]], end: HTTPError? = nil) {
    self.pieces = Mutex(pieces)
    self.end = Mutex(end)
  }

  var written: String { String(decoding: sent.withLock { $0 }, as: UTF8.self) }

  func connect(until deadline: Deadline) throws(HTTPError) {}

  func read(atMost count: Int) throws(HTTPError) -> [UInt8]? {
    let piece = pieces.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    if let piece { return piece }
    let loss = end.withLock { end in
      defer { end = nil }
      return end
    }
    if let loss { throw loss }
    return []
  }

  func write(_ bytes: ArraySlice<UInt8>) throws(HTTPError) -> Int {
    sent.withLock { $0 += bytes }
    return bytes.count
  }

  func wait(for conditions: ChannelConditions, until deadline: Deadline) throws(HTTPError)
    -> ChannelConditions
  {
    conditions
  }

  func finishWriting() {}

  func interrupt() {}
}
