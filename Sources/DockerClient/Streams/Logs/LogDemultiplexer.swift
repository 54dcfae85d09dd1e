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
    var rest = bytes[...]
    while !rest.isEmpty {
      if remaining == 0 {
        let count = min(8 - header.count, rest.count)
        header += rest.prefix(count)
        rest = rest.dropFirst(count)
        if header.count == 8 { try beginFrame(&frames) }
        continue
      }
      let count = min(remaining, pieceLimit - piece.count, rest.count)
      piece += rest.prefix(count)
      rest = rest.dropFirst(count)
      remaining -= count
      if remaining == 0 || piece.count == pieceLimit { try endPiece(&frames) }
    }
  }

  /// Says that nothing more comes.
  package func finish() throws(Failure) {
    if remaining > 0 || !header.isEmpty { throw .truncated }
  }

  private mutating func beginFrame(_ frames: inout [LogFrame]) throws(Failure) {
    guard header[0] <= Self.systemError, header[1...3] == [0, 0, 0] else { throw .malformed }
    stream = header[0]
    remaining = header[4...].reduce(0) { $0 << 8 | Int($1) }
    header.removeAll(keepingCapacity: true)
    isContinuation = false
    piece.reserveCapacity(min(remaining, pieceLimit))
  }

  private mutating func endPiece(_ frames: inout [LogFrame]) throws(Failure) {
    guard let stream = LogFrame.Stream(rawValue: stream) else {
      throw .reported(String(decoding: piece.prefix(Self.systemErrorLimit), as: UTF8.self))
    }
    frames.append(LogFrame(stream, piece, isContinuation: isContinuation))
    piece = []
    isContinuation = true
  }
}
