/// An error that says what went wrong, with what, and what to do about it.
///
/// Every error that a person can meet is one of these; the command's exit code follows from its kind.
public protocol ExplainedError: Error {
  /// A stable name for the fault, such as `engine.unreachable`.
  var code: String { get }
  /// What went wrong, in one line that names the offending thing.
  var message: String { get }
  /// What to do about it, in one line.
  var remedy: String? { get }
  /// What sort of fault it is.
  var kind: FaultKind { get }
}

/// What sort of fault an error is, and so who can mend it.
public enum FaultKind: String, Codable, Sendable {
  /// The caller gave something that cannot be used.
  case badInput
  /// Something that is needed is not there: an engine, a program, an operation that is not built yet.
  case environment
  /// The policy says no, or nobody approved.
  case refused
  /// A question is open: which agent, which object.
  case needsAnswer
  /// It was tried and did not work.
  case failed
}
