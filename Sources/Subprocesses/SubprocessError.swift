#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a program could not be run to its end.
package struct SubprocessError: Error, Sendable, Hashable {
  /// The stable name of the reason.
  package enum Code: String, Sendable, CaseIterable {
    /// No such program on the search path or at the path.
    case notFound = "program-not-found"
    /// It is there but may not be executed, or is no program.
    case notExecutable = "program-not-executable"
    /// An argument or a variable cannot be passed on.
    case invalidArgument = "program-invalid-argument"
    /// The system refused to start it.
    case notStarted = "program-not-started"
    /// It did not end before its deadline and was ended.
    case timedOut = "program-timed-out"
    /// It wrote more than its caller accepts and was ended.
    case outputTooLarge = "program-output-too-large"
    /// It no longer reads its input.
    case inputClosed = "program-input-closed"
  }

  /// The reason.
  package let code: Code
  /// The program, as it was named.
  package let program: String
  /// What happened, in one sentence.
  package let message: String
  /// What to do about it, where there is something to do.
  package let advice: String?

  package init(_ code: Code, program: String, _ message: String, advice: String? = nil) {
    self.code = code
    self.program = program
    self.message = message
    self.advice = advice
  }

  /// The error for an errno value of starting a program.
  static func starting(_ program: String, failed number: Int32) -> SubprocessError {
    let reason = String(cString: strerror(number))
    return switch number {
    case ENOENT:
      SubprocessError(
        .notFound, program: program, "\(program) or its working directory or interpreter does not exist.",
        advice: "Check the path, and the first line if it is a script.")
    case EACCES, ENOEXEC, EPERM:
      SubprocessError(
        .notExecutable, program: program, "\(program) cannot be executed: \(reason).",
        advice: "Check its permissions and that it was built for this machine.")
    case E2BIG:
      SubprocessError(
        .invalidArgument, program: program,
        "The arguments and variables for \(program) are too long together.",
        advice: "Pass long content as input or in a file.")
    default:
      SubprocessError(.notStarted, program: program, "\(program) could not be started: \(reason).")
    }
  }
}

extension SubprocessError: CustomStringConvertible {
  /// The message, and the advice where there is one.
  package var description: String { advice.map { "\(message) \($0)" } ?? message }
}
