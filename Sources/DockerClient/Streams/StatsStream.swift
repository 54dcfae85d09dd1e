/// What a container uses, measured once a second. It can be read once; letting go of it closes the connection.
/// Throws `DockerError`, or `CancellationError`.
public struct StatsStream: AsyncSequence, Sendable {
  /// Measurements.
  public typealias Element = ContainerStats

  private let bytes: EngineBytes

  init(_ bytes: EngineBytes) { self.bytes = bytes }

  /// Begins to read.
  public func makeAsyncIterator() -> Iterator { Iterator(messages: EngineMessages(bytes)) }

  /// Reads one measurement after the other.
  public struct Iterator: AsyncIteratorProtocol {
    fileprivate var messages: EngineMessages<ContainerStats>

    /// The next measurement, or nil once the container is gone.
    public mutating func next() async throws -> ContainerStats? { try await messages.next() }
  }
}
