/// Takes the chunked coding (RFC 9112 §7.1) off a body that arrives in any pieces. Extensions and trailers are
/// read and dropped, within their limits.
struct ChunkedDecoder {
  private enum State {
    case size
    case chunkExtension
    case sizeLineFeed
    case data
    case dataEnd
    case dataLineFeed
    case trailerStart
    case trailer
    case finalLineFeed
    case done
  }

  let limits: HTTPLimits
  private var state = State.size
  private var size: UInt64 = 0
  private var digits = 0
  private var lineBytes = 0
  private var trailerBytes = 0

  init(limits: HTTPLimits) { self.limits = limits }

  var isDone: Bool { state == .done }

  /// Appends the decoded bytes of `input` to `output` and returns how many bytes of `input` it used: all of
  /// them, unless the body ends before.
  mutating func decode(_ input: ArraySlice<UInt8>, into output: inout [UInt8]) throws(HTTPError) -> Int {
    var index = input.startIndex
    while index < input.endIndex, state != .done {
      if state == .data {
        let count = Int(min(size, UInt64(input.endIndex - index)))
        output += input[index..<(index + count)]
        index += count
        size -= UInt64(count)
        if size == 0 { state = .dataEnd }
      } else {
        try step(input[index])
        index += 1
      }
    }
    return index - input.startIndex
  }

  private mutating func step(_ byte: UInt8) throws(HTTPError) {
    switch state {
    case .size:
      if let digit = ASCII.hexValue(byte) {
        guard size < 1 << 56 else { throw HTTPError(.malformed, "a chunk's size is out of range") }
        size = size << 4 | digit
        digits += 1
        try countLine()
      } else {
        guard digits > 0 else { throw HTTPError(.malformed, "a chunk has no size") }
        switch byte {
        case ASCII.carriageReturn: state = .sizeLineFeed
        case ASCII.lineFeed: endSize()
        case ASCII.semicolon, ASCII.space, ASCII.tab: state = .chunkExtension
        default: throw HTTPError(.malformed, "a chunk's size is not hexadecimal")
        }
      }
    case .chunkExtension:
      try countLine()
      if byte == ASCII.carriageReturn { state = .sizeLineFeed } else if byte == ASCII.lineFeed { endSize() }
    case .sizeLineFeed:
      try expectLineFeed(byte)
      endSize()
    case .dataEnd:
      if byte == ASCII.carriageReturn {
        state = .dataLineFeed
      } else {
        try expectLineFeed(byte)
        beginChunk()
      }
    case .dataLineFeed:
      try expectLineFeed(byte)
      beginChunk()
    case .trailerStart:
      switch byte {
      case ASCII.carriageReturn: state = .finalLineFeed
      case ASCII.lineFeed: state = .done
      default: state = .trailer
      }
    case .trailer:
      trailerBytes += 1
      guard trailerBytes <= limits.headBytes else {
        throw HTTPError(.limitExceeded, "the trailer is longer than \(limits.headBytes) bytes")
      }
      if byte == ASCII.lineFeed { state = .trailerStart }
    case .finalLineFeed:
      try expectLineFeed(byte)
      state = .done
    case .data, .done:
      break
    }
  }

  private mutating func endSize() { state = size == 0 ? .trailerStart : .data }

  private mutating func beginChunk() {
    state = .size
    digits = 0
    lineBytes = 0
  }

  private mutating func countLine() throws(HTTPError) {
    lineBytes += 1
    guard lineBytes <= limits.chunkLineBytes else {
      throw HTTPError(.limitExceeded, "a chunk's line is longer than \(limits.chunkLineBytes) bytes")
    }
  }

  private func expectLineFeed(_ byte: UInt8) throws(HTTPError) {
    guard byte == ASCII.lineFeed else { throw HTTPError(.malformed, "a chunk does not end with its line") }
  }
}
