/// A container's output line by line, which goes on where it was when the connection is lost or the engine restarts.
/// When it follows, it ends with the run of the container that it found at its beginning.
///
/// It can be read once. Throws `DockerError`, with the code of the loss once patience is at its end, or
/// `CancellationError`.
public struct ResumingLogLines: AsyncSequence, Sendable {
  /// Lines of output, with their times.
  public typealias Element = LogLine

  let engine: ReadOnlyDockerClient
  let name: String
  let options: LogOptions
  let run: Timestamp?
  let reconnection: Reconnection

  /// Begins to read.
  public func makeAsyncIterator() -> Iterator { Iterator(self) }

  /// Reads one line after the other.
  public struct Iterator: AsyncIteratorProtocol {
    private let origin: ResumingLogLines
    private var lines: LogLines.Iterator?
    private var position = LogPosition()
    private var clock: ReconnectionClock
    /// What the log is read for once more, after the run is over: what was written while nobody listened. Nil before.
    private var remainder: LogOptions?
    /// Whether the last answer came to a proper end, and nobody has said yet that the container goes on.
    private var hasEnded = false

    fileprivate init(_ origin: ResumingLogLines) {
      self.origin = origin
      clock = ReconnectionClock(origin.reconnection)
    }

    /// The next line, or nil once the container's output, or what was asked for of it, has ended.
    public mutating func next() async throws -> LogLine? {
      while true {
        do {
          if lines == nil { lines = try await open() }
          while let line = try await lines?.next() {
            clock.reset()
            if position.isRepeated(line) { continue }
            position.advance(past: line)
            return line
          }
          lines = nil
          guard origin.options.follow, origin.options.until == nil, remainder == nil else { return nil }
          hasEnded = true
          remainder = try await rest()
          if remainder != nil { continue }
          hasEnded = false
          // An engine that is going down ends its answers properly, though the container may go on.
          try await Task.sleep(for: .milliseconds(20))
        } catch let error as DockerError {
          lines = nil
          // Somebody has removed it since, or is about to.
          if hasEnded, [.notFound, .conflict].contains(error.code) { return nil }
          try await clock.wait(after: error)
        }
      }
    }

    private mutating func open() async throws -> LogLines.Iterator {
      var options = remainder ?? origin.options
      if let since = position.resume() {
        options.since = Swift.max(since, options.since ?? since)
        options.tail = nil
      }
      return try await origin.engine.containerLogs(origin.name, options: options).lines().makeAsyncIterator()
    }

    /// What is left to read once the run is over; nil while it goes on.
    private func rest() async throws -> LogOptions? {
      let state = try await origin.engine.inspectContainer(origin.name).state
      let isSameRun = state.startedAt == origin.run
      guard !state.running || !isSameRun else { return nil }
      var options = origin.options
      options.follow = false
      // What comes after belongs to the next run.
      if !isSameRun { options.until = state.startedAt }
      return options
    }
  }
}
