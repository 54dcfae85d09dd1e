/// A line of a container's output.
public struct LogLine: Sendable, Hashable {
  /// Where it was written.
  public var stream: LogFrame.Stream
  /// When the engine took it down; nil unless timestamps were asked for.
  public var timestamp: Timestamp?
  /// The line without its end.
  public var bytes: [UInt8]
  /// Whether it was longer than allowed, and its rest dropped.
  public var isTruncated: Bool

  /// The line as text; what is no UTF-8 becomes U+FFFD.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Makes a line.
  public init(
    _ stream: LogFrame.Stream, _ bytes: [UInt8], timestamp: Timestamp? = nil, isTruncated: Bool = false
  ) {
    self.stream = stream
    self.timestamp = timestamp
    self.bytes = bytes
    self.isTruncated = isTruncated
  }
}
