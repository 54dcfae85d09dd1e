/// A container's output as it comes. Each step reads from the engine only when the frames of the step before
/// are used up, so a slow reader slows the engine; letting go of it, or cancelling, closes the connection.
///
/// It can be read once. Throws `DockerError`, or `CancellationError`.
public struct LogStream: AsyncSequence, Sendable {
  /// Frames of output.
  public typealias Element = LogFrame

  private let bytes: EngineBytes
  private let isMultiplexed: Bool
  private let hasTimestamps: Bool

  init(_ bytes: EngineBytes, isMultiplexed: Bool, hasTimestamps: Bool) {
    self.bytes = bytes
    self.isMultiplexed = isMultiplexed
    self.hasTimestamps = hasTimestamps
  }

  /// The same output, line by line. A line longer than `limit` bytes is cut there and says so.
  public func lines(limit: Int = 64 << 10) -> LogLines {
    LogLines(self, limit: limit, hasTimestamps: hasTimestamps)
  }

  /// Begins to read.
  public func makeAsyncIterator() -> Iterator {
    Iterator(bytes: bytes.makeIterator(), call: bytes.call, isMultiplexed: isMultiplexed)
  }

  /// Reads one frame after the other.
  public struct Iterator: AsyncIteratorProtocol {
    fileprivate var bytes: EngineBytes.Iterator
    fileprivate let call: EngineCall
    fileprivate let isMultiplexed: Bool
    private var demultiplexer = LogDemultiplexer()
    private var frames: [LogFrame] = []
    private var position = 0

    fileprivate init(bytes: EngineBytes.Iterator, call: EngineCall, isMultiplexed: Bool) {
      self.bytes = bytes
      self.call = call
      self.isMultiplexed = isMultiplexed
    }

    /// The next frame, or nil once the container's output, or what was asked for of it, has ended.
    public mutating func next() async throws -> LogFrame? {
      while position == frames.count {
        guard let more = try await nextFrames() else { return nil }
        (frames, position) = (more, 0)
      }
      defer { position += 1 }
      return frames[position]
    }

    /// The frames that the next read completes, perhaps none; nil at the end. Of a container with a terminal everything goes
    /// on with what came before: where a read ends says nothing about lines.
    mutating func nextFrames() async throws -> [LogFrame]? {
      guard let chunk = try await bytes.next() else {
        do { try demultiplexer.finish() } catch { throw explain(error) }
        return nil
      }
      guard isMultiplexed else { return [LogFrame(.output, chunk, isContinuation: true)] }
      var frames: [LogFrame] = []
      do { try demultiplexer.feed(chunk, into: &frames) } catch { throw explain(error) }
      return frames
    }

    /// Reads once, and hands out the frames that this completes as they lie in what was read; false at the end. Of a
    /// container with a terminal everything goes on with what came before.
    package mutating func nextFrames(
      _ take: (_ stream: LogFrame.Stream, _ content: ArraySlice<UInt8>, _ isContinuation: Bool) -> Void
    ) async throws -> Bool {
      guard let chunk = try await bytes.next() else {
        do { try demultiplexer.finish() } catch { throw explain(error) }
        return false
      }
      guard isMultiplexed else {
        take(.output, chunk[...], true)
        return true
      }
      do { try demultiplexer.forEachFrame(in: chunk, take) } catch { throw explain(error) }
      return true
    }

    private func explain(_ failure: LogDemultiplexer.Failure) -> DockerError {
      switch failure {
      case .malformed:
        DockerError(
          .unexpectedAnswer, "the log is not in the engine's multiplexed format", request: call.name,
          advice: "A container with a terminal sends its output as it is: say so with the option `tty`.")
      case .truncated:
        DockerError(
          .connectionLost, "the log ended in the middle of a frame", request: call.name,
          advice: "Ask again, with `since` set to the last line's time.")
      case .reported(let words):
        .reported(
          words, code: .serverError, by: call,
          advice: "The engine could not go on reading the log; see its own log.")
      }
    }
  }
}
