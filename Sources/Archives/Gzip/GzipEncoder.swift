internal import CLongshoreZlib

/// Puts gzip (RFC 1952) on bytes, piece by piece. The same bytes in give the same bytes out, with the same zlib: the header
/// holds neither a time nor a name.
package struct GzipEncoder: ~Copyable {
  private static let pieceBytes = 64 << 10

  private let stream: UnsafeMutablePointer<z_stream>

  /// `level` goes from 1, fast, to 9, small.
  package init(level: Int32 = 6) throws(ArchiveError) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let code = deflateInit2_(
      stream, min(max(level, 1), 9), Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard code == Z_OK else {
      stream.deallocate()
      throw ArchiveError(
        .limitExceeded, path: "", "zlib cannot begin (\(code))", advice: "See whether memory is left.")
    }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// What `bytes` become, as far as it is decided already; often nothing.
  package mutating func encode(_ bytes: [UInt8]) -> [UInt8] { run(bytes, Z_NO_FLUSH) }

  /// The rest.
  package consuming func finish() -> [UInt8] { run([], Z_FINISH) }

  private func run(_ bytes: [UInt8], _ flush: Int32) -> [UInt8] {
    var output: [UInt8] = []
    bytes.withUnsafeBufferPointer { source in
      var rest = source[...]
      repeat {
        let part = UnsafeBufferPointer(rebasing: rest.prefix(1 << 30))
        rest = rest.dropFirst(part.count)
        stream.pointee.next_in = UnsafeMutablePointer(mutating: part.baseAddress)
        stream.pointee.avail_in = UInt32(part.count)
        var isFull = true
        while isFull {
          output += [UInt8](unsafeUninitializedCapacity: Self.pieceBytes) { target, count in
            stream.pointee.next_out = target.baseAddress
            stream.pointee.avail_out = UInt32(target.count)
            _ = deflate(stream, flush)
            count = target.count - Int(stream.pointee.avail_out)
            isFull = stream.pointee.avail_out == 0
          }
        }
      } while !rest.isEmpty
    }
    return output
  }
}
