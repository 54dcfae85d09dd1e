/// A container's output line by line, in the order in which the lines end.
public struct LogLines: AsyncSequence, Sendable {
  /// Lines of output.
  public typealias Element = LogLine

  private let frames: LogStream
  private let limit: Int
  private let hasTimestamps: Bool

  init(_ frames: LogStream, limit: Int, hasTimestamps: Bool) {
    self.frames = frames
    self.limit = limit
    self.hasTimestamps = hasTimestamps
  }

  /// Begins to read.
  public func makeAsyncIterator() -> Iterator {
    Iterator(
      frames: frames.makeAsyncIterator(),
      assembler: LineAssembler(limit: limit, hasTimestamps: hasTimestamps))
  }

  /// Reads one line after the other.
  public struct Iterator: AsyncIteratorProtocol {
    fileprivate var frames: LogStream.Iterator
    fileprivate var assembler: LineAssembler
    private var lines: [LogLine] = []
    private var position = 0
    private var isAtEnd = false

    fileprivate init(frames: LogStream.Iterator, assembler: LineAssembler) {
      self.frames = frames
      self.assembler = assembler
    }

    /// The next line, or nil at the end. A last line without an end counts as one.
    public mutating func next() async throws -> LogLine? {
      while position == lines.count {
        guard !isAtEnd else { return nil }
        lines.removeAll(keepingCapacity: true)
        position = 0
        if let frames = try await frames.nextFrames() {
          for frame in frames { assembler.feed(frame, into: &lines) }
        } else {
          isAtEnd = true
          assembler.finish(into: &lines)
        }
      }
      defer { position += 1 }
      return lines[position]
    }
  }
}
