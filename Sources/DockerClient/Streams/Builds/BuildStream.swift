#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// What a build tells while it runs. It can be read once; letting go of it stops the build.
///
/// Throws `DockerError` with the code `buildFailed` when the build stops at an error, with other codes as every
/// call does, and `CancellationError`.
public struct BuildStream: AsyncSequence, Sendable {
  /// The builder's messages.
  public typealias Element = BuildEvent

  private let bytes: EngineBytes
  private let isQuiet: Bool

  init(_ bytes: EngineBytes, isQuiet: Bool = false) {
    self.bytes = bytes
    self.isQuiet = isQuiet
  }

  /// Begins to read.
  public func makeAsyncIterator() -> Iterator { Iterator(bytes, isQuiet: isQuiet) }

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
    private var messages: EngineMessages<ProgressMessage>
    private let call: EngineCall
    private let isQuiet: Bool
    /// What a message of BuildKit holds beside its first event, the last one first.
    private var waiting: [BuildEvent] = []

    fileprivate init(_ bytes: EngineBytes, isQuiet: Bool) {
      messages = EngineMessages(bytes)
      self.isQuiet = isQuiet
      call = bytes.call
    }

    /// The next message, or nil at the end of the build.
    public mutating func next() async throws -> BuildEvent? {
      while waiting.isEmpty {
        guard let message = try await messages.next() else { return nil }
        if let words = message.failure {
          throw DockerError.reported(
            words, code: .buildFailed, by: call,
            advice: "Mend the step of the Dockerfile, or the file it needs, and build again.")
        }
        if let trace = message.trace {
          waiting = try decode(trace).reversed()
        } else if let event = message.buildEvent {
          return isQuiet ? imageInWords(event) : event
        }
      }
      return waiting.popLast()
    }

    /// A quiet build tells the image's id as text.
    private func imageInWords(_ event: BuildEvent) -> BuildEvent {
      guard case .output(let text) = event, text.hasPrefix("sha256:"), text.hasSuffix("\n") else {
        return event
      }
      return .image(id: String(text.dropLast()))
    }

    private func decode(_ trace: String) throws(DockerError) -> [BuildEvent] {
      guard let data = Data(base64Encoded: trace), let events = try? BuildTrace.decode(Array(data)) else {
        throw DockerError(
          .unexpectedAnswer, "the engine's trace of the build cannot be read", request: call.name,
          advice: "Build with the classic builder, and report this as a fault of the client.")
      }
      return events
    }
  }
}
