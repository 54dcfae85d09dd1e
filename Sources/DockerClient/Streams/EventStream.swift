/// What happens in the engine, as it happens. It can be read once; letting go of it closes the connection.
/// Throws `DockerError`, or `CancellationError`.
public struct EventStream: AsyncSequence, Sendable {
  /// Events in the order of their time.
  public typealias Element = EngineEvent

  private let bytes: EngineBytes

  init(_ bytes: EngineBytes) { self.bytes = bytes }

  /// Begins to read.
  public func makeAsyncIterator() -> Iterator { Iterator(messages: EngineMessages(bytes)) }

  /// Reads one event after the other.
  public struct Iterator: AsyncIteratorProtocol {
    fileprivate var messages: EngineMessages<EngineEvent>

    /// The next event, waiting for it, or nil after the time that was asked for.
    public mutating func next() async throws -> EngineEvent? { try await messages.next() }
  }
}
