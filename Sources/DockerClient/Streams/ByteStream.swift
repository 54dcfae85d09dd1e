/// Bytes of an answer as they come: an archive of images, of a container's files. Each step reads from the engine
/// when it is asked for, so a slow reader slows the engine; letting go of it, or cancelling, closes the
/// connection.
///
/// It can be read once. Throws `DockerError`, or `CancellationError`.
public struct ByteStream: AsyncSequence, Sendable {
  /// Pieces of at least one byte.
  public typealias Element = [UInt8]

  private let bytes: EngineBytes

  init(_ bytes: EngineBytes) { self.bytes = bytes }

  /// Begins to read.
  public func makeAsyncIterator() -> Iterator { Iterator(bytes: bytes.makeIterator()) }

  /// Reads one piece after the other.
  public struct Iterator: AsyncIteratorProtocol {
    fileprivate var bytes: EngineBytes.Iterator

    /// The next bytes, or nil at the end.
    public mutating func next() async throws -> [UInt8]? { try await bytes.next() }
  }
}

/// A file or a folder of a container, packed.
public struct ContainerArchive: Sendable {
  /// What was packed.
  public let status: PathStatus
  /// The tar archive.
  public let bytes: ByteStream
}
