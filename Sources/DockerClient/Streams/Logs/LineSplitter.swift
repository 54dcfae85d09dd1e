#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Cuts bytes that arrive in any pieces into lines, and holds no more than one line of limited length.
struct LineSplitter {
  struct Line: Equatable {
    /// The line without its end.
    var bytes: [UInt8]
    /// Whether the line was longer than allowed, and the rest of it dropped.
    var isTruncated = false
  }

  let limit: Int
  private var partial = Line(bytes: [])
  private(set) var hasPartial = false
  /// Whether the line whose end is still to come is longer than allowed already.
  var isOverLimit: Bool { partial.isTruncated }

  /// Lines longer than `limit` bytes are cut there.
  init(limit: Int) { self.limit = limit }

  /// The lines that `bytes` completes.
  mutating func split(_ bytes: ArraySlice<UInt8>, into lines: inout [Line]) {
    var start = bytes.startIndex
    while start < bytes.endIndex {
      guard let end = Self.lineEnd(in: bytes, from: start) else {
        append(bytes[start...])
        return
      }
      append(bytes[start..<end])
      lines.append(take())
      start = end + 1
    }
  }

  private static func lineEnd(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    bytes[start...].withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = memchr(base, 0x0A, buffer.count) else { return nil }
      return start + base.distance(to: UnsafeRawPointer(found))
    }
  }

  /// The last line, if it has no end.
  mutating func finish() -> Line? { hasPartial ? take() : nil }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    hasPartial = true
    let room = limit - partial.bytes.count
    partial.bytes += bytes.prefix(room)
    if bytes.count > room { partial.isTruncated = true }
  }

  private mutating func take() -> Line {
    var line = partial
    if line.bytes.last == 0x0D { line.bytes.removeLast() }
    partial = Line(bytes: [])
    hasPartial = false
    return line
  }
}
