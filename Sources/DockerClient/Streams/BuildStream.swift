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

/// A message of a builder.
public enum BuildEvent: Sendable, Hashable {
  /// Text for people: the classic builder's steps and their output.
  case output(String)
  /// How far the pull of a layer has come.
  case progress(id: String, status: String, current: Int, total: Int)
  /// BuildKit's progress, a `moby.buildkit.v1.StatusResponse` in protobuf, encoded in base64.
  case trace(base64: String)
  /// The image that was made.
  case image(id: String)
}

/// A message as it stands in the stream (`jsonmessage.JSONMessage` of the engine).
struct BuildMessage: Decodable {
  private struct Failure: Decodable { var message: String? }

  private struct Progress: Decodable {
    var current: Int?
    var total: Int?
  }

  /// An object with the image's id, or BuildKit's base64 text.
  private enum Extra: Decodable {
    case image(String?)
    case text(String)

    private enum CodingKeys: String, CodingKey { case id = "ID" }

    init(from decoder: any Decoder) throws {
      if let text = try? decoder.singleValueContainer().decode(String.self) {
        self = .text(text)
      } else {
        self = .image(
          try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent(String.self, forKey: .id))
      }
    }
  }

  private var stream: String?
  private var status: String?
  private var id: String?
  private var progressDetail: Progress?
  private var error: String?
  private var errorDetail: Failure?
  private var aux: Extra?

  /// Why the build stopped.
  var failure: String? { errorDetail?.message ?? error }

  var event: BuildEvent? {
    switch aux {
    case .image(let id?): return .image(id: id)
    case .text(let text) where id == "moby.buildkit.trace": return .trace(base64: text)
    default: break
    }
    if let stream { return .output(stream) }
    if let status {
      return .progress(
        id: id ?? "", status: status, current: progressDetail?.current ?? 0,
        total: progressDetail?.total ?? 0)
    }
    return nil
  }
}
