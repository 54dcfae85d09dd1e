/// An error as a value that can be kept, printed and sent.
public struct Failure: ExplainedError, Codable, Hashable {
  /// A stable name for the fault.
  public var code: String
  /// What went wrong.
  public var message: String
  /// What to do about it.
  public var remedy: String?
  /// What sort of fault it is.
  public var kind: FaultKind
  /// Whether an operation failed before it changed anything: then nothing was begun, and there is nothing to take back.
  public var isBeforeAnything = false

  private enum CodingKeys: String, CodingKey { case code, message, remedy, kind }

  /// Makes a failure.
  public init(code: String, message: String, remedy: String? = nil, kind: FaultKind) {
    self.code = code
    self.message = message
    self.remedy = remedy
    self.kind = kind
  }

  /// Does what an operation does before it changes anything, so that its failure says so.
  ///
  /// - Throws: `Failure`, whatever the work throws.
  public static func beforeAnything<Value: Sendable>(_ work: () async throws -> Value) async throws -> Value {
    do {
      return try await work()
    } catch {
      var failure = Failure(error)
      failure.isBeforeAnything = true
      throw failure
    }
  }

  /// Somebody stopped the run.
  public static let cancelled = Failure(
    code: "run.cancelled", message: "it was stopped before it was done", kind: .failed)

  /// Somebody stopped the run, and this is left of it.
  ///
  /// - Parameters:
  ///   - rest: What is left, in half a sentence.
  ///   - remedy: What to do about it.
  public static func cancelled(leaving rest: String, remedy: String? = nil) -> Failure {
    var failure = cancelled
    failure.message += "; \(rest)"
    failure.remedy = remedy
    return failure
  }

  /// Whether somebody stopped the run.
  public var isCancellation: Bool { code == Self.cancelled.code }

  /// Keeps any error: an explained one word for word, another by its description.
  public init(_ error: any Error) {
    if let error = error as? Failure {
      self = error
    } else if let error = error as? any ExplainedError {
      self.init(code: error.code, message: error.message, remedy: error.remedy, kind: error.kind)
    } else if error is CancellationError {
      self = .cancelled
    } else {
      self.init(code: "operation.failed", message: String(describing: error), kind: .failed)
    }
  }
}
