/// What a command in a container wrote, and how it ended.
public struct ExecResult: Sendable, Hashable {
  /// The exit code.
  public internal(set) var exitCode = 0
  /// Standard output; everything of a command with a terminal.
  public private(set) var output: [UInt8] = []
  /// Standard error.
  public private(set) var error: [UInt8] = []
  /// Whether one of them was longer than allowed, and its rest dropped.
  public private(set) var isTruncated = false
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// Standard output as text; what is no UTF-8 becomes U+FFFD.
  public var outputText: String { String(decoding: output, as: UTF8.self) }

  /// Standard error as text; what is no UTF-8 becomes U+FFFD.
  public var errorText: String { String(decoding: error, as: UTF8.self) }

  mutating func append(_ frame: LogFrame) {
    let kept = frame.stream == .error ? error.count : output.count
    let room = max(0, limit - kept)
    if frame.bytes.count > room { isTruncated = true }
    if frame.stream == .error {
      error += frame.bytes.prefix(room)
    } else {
      output += frame.bytes.prefix(room)
    }
  }
}
