/// A piece of a container's output.
public struct LogFrame: Sendable, Hashable {
  /// Where a process wrote it.
  public enum Stream: UInt8, Sendable, Hashable {
    /// Standard input, echoed by an attached terminal.
    case input = 0
    /// Standard output; everything of a container with a terminal.
    case output = 1
    /// Standard error.
    case error = 2
  }

  /// Where it was written.
  public var stream: Stream
  /// What was written; neither whole lines nor whole characters are promised.
  public var bytes: [UInt8]
  /// Whether it goes on with the frame before, which was too large to hand out at once.
  public var isContinuation: Bool

  /// Makes a frame.
  public init(_ stream: Stream, _ bytes: [UInt8], isContinuation: Bool = false) {
    self.stream = stream
    self.bytes = bytes
    self.isContinuation = isContinuation
  }
}
