/// Why something the engine was asked for did not happen: what happened, at which request, what the engine
/// said, and what to do about it.
public struct DockerError: Error, Sendable, Hashable {
  /// The kinds of failure. More may come; a `switch` needs a `default`.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The stable name, such as `engine.not-found`.
    public let rawValue: String

    /// Takes a stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// No engine answers.
    public static let unreachable = Code(rawValue: "engine.unreachable")
    /// The engine's socket is there, but this user may not use it.
    public static let permissionDenied = Code(rawValue: "engine.permission-denied")
    /// TLS with the engine failed: a certificate is not to be trusted, is refused or cannot be read.
    public static let untrusted = Code(rawValue: "engine.untrusted")
    /// The engine, or the way to it, is of a kind this client does not speak.
    public static let unsupported = Code(rawValue: "engine.unsupported")
    /// No such container, image, network or volume.
    public static let notFound = Code(rawValue: "engine.not-found")
    /// The state of things does not allow it: a name is taken, a container is running.
    public static let conflict = Code(rawValue: "engine.conflict")
    /// The engine does not accept the request's parameters.
    public static let badRequest = Code(rawValue: "engine.bad-request")
    /// The engine, or a plugin that guards it, does not allow it.
    public static let forbidden = Code(rawValue: "engine.forbidden")
    /// The engine cannot do it at the moment, or not in the part it plays: it is no manager of a swarm.
    public static let unavailable = Code(rawValue: "engine.unavailable")
    /// The engine failed.
    public static let serverError = Code(rawValue: "engine.server-error")
    /// A build stopped at an error.
    public static let buildFailed = Code(rawValue: "engine.build-failed")
    /// An image could not be pulled, pushed, loaded or imported.
    public static let imageTransferFailed = Code(rawValue: "engine.image-transfer-failed")
    /// No answer came in time.
    public static let timedOut = Code(rawValue: "engine.timed-out")
    /// The connection broke before the answer was complete.
    public static let connectionLost = Code(rawValue: "engine.connection-lost")
    /// The answer is not what the Engine API describes.
    public static let unexpectedAnswer = Code(rawValue: "engine.unexpected-answer")
    /// The answer is larger than allowed.
    public static let limitExceeded = Code(rawValue: "engine.limit-exceeded")
    /// A name, an id or an address that cannot be right; nothing was sent.
    public static let invalidArgument = Code(rawValue: "engine.invalid-argument")
    /// This process has no threads left for another connection.
    public static let noThread = Code(rawValue: "engine.no-thread")
  }

  /// The kind of failure.
  public var code: Code
  /// What happened, in one sentence.
  public var message: String
  /// The request, as `GET /containers/web/json`; nil if none was made.
  public var request: String?
  /// The HTTP status of the engine's answer, if it gave one.
  public var status: Int?
  /// The engine's own words. They come from outside: escape them for wherever they go.
  public var engineMessage: String?
  /// The way out: what to do now.
  public var advice: String

  /// Makes an error.
  public init(
    _ code: Code, _ message: String, request: String? = nil, status: Int? = nil,
    engineMessage: String? = nil, advice: String
  ) {
    self.code = code
    self.message = message
    self.request = request
    self.status = status
    self.engineMessage = engineMessage
    self.advice = advice
  }
}

extension DockerError: CustomStringConvertible {
  /// Everything in one line.
  public var description: String {
    var text = message
    if let engineMessage, !message.contains(engineMessage) { text += ": \(engineMessage)" }
    let place = [request, status.map { "status \($0)" }].compactMap { $0 }.joined(separator: ", ")
    if !place.isEmpty { text += " (\(place))" }
    return "\(text) [\(code.rawValue)] \(advice)"
  }
}
