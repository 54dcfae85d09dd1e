import HTTPTransport
import Synchronization

/// A channel that hands out given pieces, one a read, and then ends; it keeps what is written to it.
///
/// One that trickles has nothing yet each time before a piece comes, as a sender that is slower than its reader.
final class ScriptedChannel: ByteChannel {
  private let pieces: Mutex<[[UInt8]]>
  private let sent = Mutex<[UInt8]>([])
  private let end: Mutex<HTTPError?>
  private let trickles: Bool
  private let isPausing = Mutex(false)

  /// After the pieces the connection ends, or fails with `end`, which is told once: so do kernels.
  init(_ pieces: [[UInt8]], end: HTTPError? = nil, trickles: Bool = false) {
    self.pieces = Mutex(pieces)
    self.end = Mutex(end)
    self.trickles = trickles
  }

  var written: String { String(decoding: sent.withLock { $0 }, as: UTF8.self) }

  func connect(until deadline: Deadline) throws(HTTPError) {}

  func read(atMost count: Int) throws(HTTPError) -> [UInt8]? {
    let hasNothingYet = isPausing.withLock { isPausing in
      isPausing = trickles && !isPausing
      return isPausing
    }
    if hasNothingYet { return nil }
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

  func isReadable(within milliseconds: Int32) throws(HTTPError) -> Bool { true }

  func finishWriting() {}

  func interrupt() {}
}
