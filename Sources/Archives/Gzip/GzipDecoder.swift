internal import CLongshoreZlib

/// Takes gzip (RFC 1952) off bytes that come in any pieces: `append` what came, then ask for `next` until it needs
/// more, and say `finish` at the end. What it makes comes in pieces of limited size, so that a few bytes that stand for
/// gigabytes take no more memory than others.
package struct GzipDecoder: ~Copyable {
  private static let pieceBytes = 128 << 10

  private let stream: UnsafeMutablePointer<z_stream>
  private let maximumBytes: Int
  private var input: ArraySlice<UInt8> = []
  private var isInMember = true
  private var hasBegun = false
  /// How many bytes it has made.
  package private(set) var byteCount = 0

  /// Makes no more than `maximumBytes`.
  package init(maximumBytes: Int = .max) throws(ArchiveError) {
    self.maximumBytes = maximumBytes
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // 16 asks for gzip alone, 15 for its largest window.
    let code = inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard code == Z_OK else {
      stream.deallocate()
      throw Self.malformed("zlib cannot begin (\(code))")
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Takes the next bytes.
  package mutating func append(_ bytes: [UInt8]) { input = input.isEmpty ? bytes[...] : input + bytes }

  /// The next bytes, at least one; nil while more input is needed, and at the end. Throws `ArchiveError`.
  package mutating func next() throws(ArchiveError) -> [UInt8]? {
    while !input.isEmpty || (hasBegun && isInMember) {
      if !isInMember {
        // Several members in a row are one; zeros behind them are padding.
        if input.first == 0 {
          input = input.drop { $0 == 0 }
          guard input.isEmpty else { throw Self.malformed("there is something behind its end") }
          return nil
        }
        inflateReset(stream)
        isInMember = true
      }
      hasBegun = true
      let before = input.count
      let (piece, code) = inflatePiece()
      switch code {
      case Z_OK, Z_BUF_ERROR: break
      case Z_STREAM_END: isInMember = false
      default: throw Self.malformed(stream.pointee.msg.map { String(cString: $0) } ?? "zlib says \(code)")
      }
      byteCount += piece.count
      guard byteCount <= maximumBytes else {
        throw ArchiveError(
          .limitExceeded, path: "", "it unpacks to more than \(maximumBytes) bytes",
          advice: "Allow more, or do not unpack it.")
      }
      if !piece.isEmpty { return piece }
      if code == Z_BUF_ERROR || (input.count == before && isInMember) { return nil }
    }
    return nil
  }

  /// Says that nothing more comes. Throws `truncated` in the middle of something.
  package func finish() throws(ArchiveError) {
    guard hasBegun, !isInMember, input.isEmpty else {
      throw ArchiveError(.truncated, path: "", "the gzip ends too early", advice: "Get it again.")
    }
  }

  private mutating func inflatePiece() -> (piece: [UInt8], code: Int32) {
    var code = Z_OK
    let stream = stream
    let piece = input.withUnsafeBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: Self.pieceBytes) { target, count in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        stream.pointee.avail_in = UInt32(clamping: source.count)
        stream.pointee.next_out = target.baseAddress
        stream.pointee.avail_out = UInt32(target.count)
        code = inflate(stream, Z_NO_FLUSH)
        count = target.count - Int(stream.pointee.avail_out)
      }
    }
    input = input.suffix(Int(stream.pointee.avail_in) + max(0, input.count - Int(UInt32.max)))
    return (piece, code)
  }

  private static func malformed(_ why: String) -> ArchiveError {
    ArchiveError(.malformed, path: "", "the gzip is broken: \(why)", advice: "Get it again.")
  }
}
