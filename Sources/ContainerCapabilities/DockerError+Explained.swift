public import AgentKit
public import DockerClient

extension DockerError: ExplainedError {
  // The error's own `code` is a type of its own; the protocol wants its text under the same name.
  /// The stable name, such as `engine.unreachable`.
  @_implements(ExplainedError,code) public var stableCode: String {
    let code: Code = code
    return code.rawValue
  }

  /// What to do about it.
  public var remedy: String? { advice }

  /// Who can mend it.
  public var kind: FaultKind {
    let code: Code = code
    return switch code {
    case .unreachable, .permissionDenied, .unsupported, .noThread: .environment
    case .notFound, .badRequest, .invalidArgument: .badInput
    case .forbidden: .refused
    default: .failed
    }
  }
}
