/// How a program ended. A failure of the program is a result, not an error: only its caller knows what it means.
package enum ExitStatus: Sendable, Hashable {
  /// It ended by itself, with this code, 0…255.
  case exited(Int32)
  /// A signal ended it.
  case signalled(Int32)

  /// Whether it ended by itself with code 0.
  package var isSuccess: Bool { self == .exited(0) }
}

extension ExitStatus: CustomStringConvertible {
  /// `exit code 1` or `signal 9`.
  package var description: String {
    switch self {
    case .exited(let code): "exit code \(code)"
    case .signalled(let signal): "signal \(signal)"
    }
  }
}
