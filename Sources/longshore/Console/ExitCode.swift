import AgentKit

/// What the process says to its caller when it ends.
enum ExitCode: Int32, Sendable {
  /// It was done.
  case done = 0
  /// There are findings at or over `--fail-on`, or errors in validated definitions.
  case findings = 1
  /// The command line or an input cannot be used.
  case badInput = 2
  /// Something that is needed is not there: an engine, a program, an operation that is not built yet.
  case environment = 3
  /// The policy refused, or nobody approved.
  case refused = 4
  /// The request needs an answer, or matched nothing.
  case needsAnswer = 5
  /// It was tried and did not work.
  case failed = 6
  /// Ctrl-C.
  case interrupted = 130

  init(_ kind: FaultKind) {
    self =
      switch kind {
      case .badInput: .badInput
      case .environment: .environment
      case .refused: .refused
      case .needsAnswer: .needsAnswer
      case .failed: .failed
      }
  }
}
