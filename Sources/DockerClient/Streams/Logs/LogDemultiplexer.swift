/// Takes apart the stream in which the engine mixes standard output and error: before each piece stand its
/// stream (one byte), three zeros and its length (four bytes, the highest first). See "Stream format" of
/// `ContainerAttach` in the Engine API.
package struct LogDemultiplexer {
  package enum Failure: Error, Equatable {
    /// The bytes are no such header.
    case malformed
    /// The stream ended within a frame.
    case truncated
    /// The engine reports an error of its own (stream 3).
    case reported(String)
  }

  private static let systemError: UInt8 = 3
  private static let systemErrorLimit = 4096

  /// A frame larger than this is handed out in pieces.
  let pieceLimit: Int
  private var header: [UInt8] = []
  private var stream: UInt8 = 1
  private var remaining = 0
  private var piece: [UInt8] = []
  private var isContinuation = false

  package init(pieceLimit: Int = 256 << 10) { self.pieceLimit = pieceLimit }

  /// The frames that `bytes` completes.
  package mutating func feed(_ bytes: [UInt8], into frames: inout [LogFrame]) throws(Failure) {
    try forEachFrame(in: bytes) { stream, content, isContinuation in
      frames.append(LogFrame(stream, Array(content), isContinuation: isContinuation))
    }
  }

  /// Hands out the frames that `bytes` completes, without copying those that have come as a whole.
  package mutating func forEachFrame(
    in bytes: [UInt8],
    _ take: (_ stream: LogFrame.Stream, _ content: ArraySlice<UInt8>, _ isContinuation: Bool) -> Void
  ) throws(Failure) {
    var position = 0
    while position < bytes.count {
      if let (stream, content) = wholeFrame(in: bytes, at: position) {
        take(stream, bytes[content], false)
        position = content.upperBound
        continue
      }
      if remaining == 0 {
        let count = min(8 - header.count, bytes.count - position)
        header += bytes[position..<(position + count)]
        position += count
        if header.count == 8 { try beginFrame() }
        continue
      }
      let count = min(remaining, pieceLimit - piece.count, bytes.count - position)
      piece += bytes[position..<(position + count)]
      position += count
      remaining -= count
      if remaining == 0 || piece.count == pieceLimit { try endPiece(take) }
    }
  }

  /// The usual case: a frame that has come as a whole.
  private func wholeFrame(in bytes: [UInt8], at start: Int) -> (stream: LogFrame.Stream, content: Range<Int>)?
  {
    guard remaining == 0, header.isEmpty, bytes.count - start > 8,
      let stream = LogFrame.Stream(rawValue: bytes[start]),
      bytes[start + 1] | bytes[start + 2] | bytes[start + 3] == 0
    else { return nil }
    let length =
      Int(bytes[start + 4]) << 24 | Int(bytes[start + 5]) << 16 | Int(bytes[start + 6]) << 8
      | Int(bytes[start + 7])
    guard length > 0, length < pieceLimit, length <= bytes.count - start - 8 else { return nil }
    return (stream, (start + 8)..<(start + 8 + length))
  }

  /// Says that nothing more comes.
  package func finish() throws(Failure) {
    if remaining > 0 || !header.isEmpty { throw .truncated }
  }

  private mutating func beginFrame() throws(Failure) {
    guard header[0] <= Self.systemError, header[1...3] == [0, 0, 0] else { throw .malformed }
    stream = header[0]
    remaining = header[4...].reduce(0) { $0 << 8 | Int($1) }
    header.removeAll(keepingCapacity: true)
    isContinuation = false
    piece.reserveCapacity(min(remaining, pieceLimit))
  }

  private mutating func endPiece(_ take: (LogFrame.Stream, ArraySlice<UInt8>, Bool) -> Void) throws(Failure) {
    guard let stream = LogFrame.Stream(rawValue: stream) else {
      throw .reported(String(decoding: piece.prefix(Self.systemErrorLimit), as: UTF8.self))
    }
    take(stream, piece[...], isContinuation)
    piece.removeAll(keepingCapacity: true)
    isContinuation = true
  }
}
