internal import DockerClient

/// What exit codes of containers mean.
///
/// Sources: POSIX shells (126, 127, 128 + n), the docker command's documentation (125), signal(7) on Linux.
enum ExitCodeMeaning {
  /// The meaning in a few words; `nil` for codes that only the program itself can explain.
  static func words(_ code: Int) -> String? {
    switch code {
    case 0: "ended without an error"
    case 1: "the program's own general error"
    case 2: "the program's own error, often wrong usage"
    case 125: "the engine could not run it"
    case 126: "the command cannot be executed"
    case 127: "the command was not found"
    case 128: "the engine could not start it"
    case 129...192: signal(code - 128).map { "killed by \($0)" }
    case 255: "the program's own error, or the engine lost it"
    default: nil
    }
  }

  /// The signal of a number.
  static func signal(_ number: Int) -> String? {
    switch number {
    case 1: "SIGHUP"
    case 2: "SIGINT"
    case 3: "SIGQUIT"
    case 4: "SIGILL"
    case 5: "SIGTRAP"
    case 6: "SIGABRT"
    case 7: "SIGBUS"
    case 8: "SIGFPE"
    case 9: "SIGKILL"
    case 10: "SIGUSR1"
    case 11: "SIGSEGV"
    case 12: "SIGUSR2"
    case 13: "SIGPIPE"
    case 14: "SIGALRM"
    case 15: "SIGTERM"
    case 24: "SIGXCPU"
    case 25: "SIGXFSZ"
    case 31: "SIGSYS"
    default: nil
    }
  }
}

extension EndedRun {
  /// The exit code with its meaning: "137 (killed by SIGKILL)".
  var codeText: String {
    if exitCode == ContainerFacts.unknownExitCode { return "not known" }
    return ExitCodeMeaning.words(exitCode).map { "\(exitCode) (\($0))" } ?? String(exitCode)
  }

  /// The exit code, with the signal's name where it stands for one: "137 (SIGKILL)".
  var signalText: String {
    ExitCodeMeaning.signal(exitCode - 128).map { "\(exitCode) (\($0))" } ?? String(exitCode)
  }
}
