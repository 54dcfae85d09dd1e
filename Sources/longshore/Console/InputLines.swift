#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The lines of standard input, without their ends, read in large pieces.
struct InputLines {
  private let limit: Int
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// Reads lines of at most `limit` bytes.
  init(limit: Int) { self.limit = limit }

  /// Whether another whole line is there without waiting for input.
  var hasBuffered: Bool { buffer[start...].contains(UInt8(ascii: "\n")) }

  /// The next line, or `nil` at the end.
  ///
  /// - Throws: `UsageError` for a line that is too long.
  mutating func next() throws -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return Self.withoutReturn(buffer[start..<end])
      }
      guard buffer.count - start <= limit else {
        throw UsageError(message: "a line of standard input is longer than \(limit) bytes")
      }
      if isAtEnd {
        defer { start = buffer.count }
        return start < buffer.count ? Self.withoutReturn(buffer[start...]) : nil
      }
      buffer.removeSubrange(..<start)
      start = 0
      searched = buffer.count
      fill()
    }
  }

  private mutating func fill() {
    let size = 1 << 18
    let count = buffer.count
    buffer += [UInt8](repeating: 0, count: size)
    var received = -1
    repeat {
      received = buffer.withUnsafeMutableBytes {
        read(STDIN_FILENO, $0.baseAddress?.advanced(by: count), size)
      }
    } while received < 0 && errno == EINTR
    buffer.removeLast(size - max(0, received))
    isAtEnd = received <= 0
  }

  private static func withoutReturn(_ line: ArraySlice<UInt8>) -> [UInt8] {
    Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
  }
}
