/// What happens in the engine, which goes on where it was when the connection is lost.
///
/// It has no end. It can be read once. Throws `DockerError`, with the code of the loss once patience is at its end,
/// or `CancellationError`.
public struct ResumingEvents: AsyncSequence, Sendable {
  /// Events.
  public typealias Element = EngineEvent

  let engine: ReadOnlyDockerClient
  let first: EventStream
  let since: Timestamp
  let filters: Filters
  let reconnection: Reconnection

  /// Begins to read.
  public func makeAsyncIterator() -> Iterator { Iterator(self) }

  /// Reads one event after the other.
  public struct Iterator: AsyncIteratorProtocol {
    /// Events may be reported in another order than their times, but never that far apart.
    private static let disorder = Duration.seconds(1)
    /// The engine itself remembers 256.
    private static let maximumRecent = 512

    private let origin: ResumingEvents
    private var events: EventStream.Iterator?
    private var recent: [EngineEvent] = []
    private var newest: Timestamp?
    private var clock: ReconnectionClock

    fileprivate init(_ origin: ResumingEvents) {
      self.origin = origin
      events = origin.first.makeAsyncIterator()
      clock = ReconnectionClock(origin.reconnection)
    }

    /// The next event, waiting for it.
    public mutating func next() async throws -> EngineEvent? {
      while true {
        do {
          if events == nil { events = try await open() }
          while let event = try await events?.next() {
            clock.reset()
            if recent.contains(event) { continue }
            recent.append(event)
            if recent.count > Self.maximumRecent { recent.removeFirst() }
            newest = Swift.max(newest ?? event.date, event.date)
            return event
          }
          throw DockerError(
            .connectionLost, "the engine ended its stream of events", request: "GET /events",
            advice: "Try again; if it stays, look whether the engine restarts.")
        } catch let error as DockerError {
          events = nil
          try await clock.wait(after: error)
        }
      }
    }

    private func open() async throws -> EventStream.Iterator {
      try await origin.engine.events(
        since: newest.map { Swift.max($0 - Self.disorder, origin.since) } ?? origin.since, until: nil,
        filters: origin.filters
      ).makeAsyncIterator()
    }
  }
}
