internal import HTTPTransport

/// A connection to a process in a container, both ways: its output as a sequence of frames, its standard input
/// to be written, side by side. Letting go of it, or cancelling, closes the connection; the process goes on.
///
/// The output can be read once. Everything throws `DockerError`, or `CancellationError`.
public struct AttachedSession: AsyncSequence, Sendable {
  /// Frames of output.
  public typealias Element = LogFrame

  private let connection: UpgradedConnection
  private let bytes: EngineBytes
  private let isMultiplexed: Bool

  init(_ connection: UpgradedConnection, bytes: EngineBytes, isMultiplexed: Bool) {
    self.connection = connection
    self.bytes = bytes
    self.isMultiplexed = isMultiplexed
  }

  private var frames: LogStream {
    LogStream(bytes, isMultiplexed: isMultiplexed, hasTimestamps: false)
  }

  /// Begins to read the output.
  public func makeAsyncIterator() -> LogStream.Iterator { frames.makeAsyncIterator() }

  /// The output line by line. A line longer than `limit` bytes is cut there and says so.
  public func lines(limit: Int = 64 << 10) -> LogLines { frames.lines(limit: limit) }

  /// Sends bytes to the standard input; returns when they are on their way. A process that does not read makes
  /// it wait.
  public func write(_ input: [UInt8]) async throws {
    try await bytes.translating { try await connection.write(input) }
  }

  /// Says that no more input comes; the process reads its end. Output goes on.
  public func finishInput() async { await connection.finishWriting() }

  /// Closes the connection at once.
  public func close() { connection.close() }
}
