/// What a build tells while it runs. It can be read once; letting go of it stops the build.
///
/// Throws `DockerError` with the code `buildFailed` when the build stops at an error, with other codes as every
/// call does, and `CancellationError`.
public struct BuildStream: AsyncSequence, Sendable {
  /// The builder's messages.
  public typealias Element = BuildEvent

  private let bytes: EngineBytes

  init(_ bytes: EngineBytes) { self.bytes = bytes }

  /// Begins to read.
  public func makeAsyncIterator() -> Iterator { Iterator(messages: EngineMessages(bytes), call: bytes.call) }

  /// Runs the build to its end and returns the id of the image, `sha256:…`.
  public func imageID() async throws -> String {
    var id: String?
    for try await case .image(let image) in self { id = image }
    guard let id else {
      throw DockerError(
        .unexpectedAnswer, "the build ended without an image", request: bytes.call.name,
        advice: "Look at the build's output; an engine older than API 1.29 does not tell the image's id.")
    }
    return id
  }

  /// Reads one message after the other.
  public struct Iterator: AsyncIteratorProtocol {
    fileprivate var messages: EngineMessages<BuildMessage>
    fileprivate let call: EngineCall

    /// The next message, or nil at the end of the build.
    public mutating func next() async throws -> BuildEvent? {
      while let message = try await messages.next() {
        if let words = message.failure {
          throw DockerError.reported(
            words, code: .buildFailed, by: call,
            advice: "Mend the step of the Dockerfile, or the file it needs, and build again.")
        }
        if let event = message.event { return event }
      }
      return nil
    }
  }
}
