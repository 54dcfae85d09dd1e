/// What the engine tells while it pulls, pushes, loads or imports images. It can be read once; letting go of it
/// before its end stops the work.
///
/// Throws `DockerError`, with the code `imageTransferFailed` or a more exact one where the engine reports that it
/// failed, and `CancellationError`.
public struct ImageStream: AsyncSequence, Sendable {
  /// The engine's messages.
  public typealias Element = ImageEvent

  private let bytes: EngineBytes

  init(_ bytes: EngineBytes) { self.bytes = bytes }

  /// Begins to read.
  public func makeAsyncIterator() -> Iterator { Iterator(messages: EngineMessages(bytes), call: bytes.call) }

  /// Waits for the end of the work, and returns what it was about, as far as the engine told.
  @discardableResult
  public func finish() async throws -> ImageTransfer {
    var transfer = ImageTransfer()
    for try await event in self { transfer.note(event) }
    return transfer
  }

  /// Reads one message after the other.
  public struct Iterator: AsyncIteratorProtocol {
    fileprivate var messages: EngineMessages<ProgressMessage>
    fileprivate let call: EngineCall

    /// The next message, or nil at the end of the work.
    public mutating func next() async throws -> ImageEvent? {
      while let message = try await messages.next() {
        if let words = message.failure { throw failure(words) }
        if let event = message.imageEvent { return event }
      }
      return nil
    }

    /// The registry's answer comes in words only (`distribution/registry/api/errcode`).
    private func failure(_ words: String) -> DockerError {
      if words.contains("unauthorized") || words.contains("denied") || words.contains("no basic auth") {
        return .reported(
          words, code: .forbidden, by: call, advice: "Log in to the registry, or ask for the permission.")
      }
      if words.contains("manifest unknown") || words.contains("not found") {
        return .reported(
          words, code: .notFound, by: call, advice: "Check the image's name and tag on its registry.")
      }
      return .reported(
        words, code: .imageTransferFailed, by: call,
        advice: "See whether the engine reaches the registry, and whether the archive is whole.")
    }
  }
}

/// What a pull, a push, a load or an import was about.
public struct ImageTransfer: Sendable, Hashable {
  /// The manifest's digest, of a pull or a push.
  public private(set) var digest: String?
  /// The names or ids of the images of a load, the id of an import.
  public private(set) var images: [String] = []

  mutating func note(_ event: ImageEvent) {
    switch event {
    case .pushed(_, let digest, _): self.digest = digest
    case .text(let text):
      if let value = Self.value("Digest: ", in: text) { digest = value }
      if let value = Self.value("Loaded image: ", in: text) ?? Self.value("Loaded image ID: ", in: text) {
        images.append(value)
      }
      if text.hasPrefix("sha256:") { images.append(text) }
    case .progress: break
    }
  }

  private static func value(_ prefix: String, in text: String) -> String? {
    guard text.hasPrefix(prefix) else { return nil }
    return text.dropFirst(prefix.count).split(whereSeparator: \.isWhitespace).first.map(String.init)
  }
}
