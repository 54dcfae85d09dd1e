/// A stage of a build: a `FROM` and what follows up to the next one.
package struct Stage: Sendable {
  /// What a stage begins with.
  package enum Base: Sendable {
    case scratch
    case image(BaseImage)
    /// An earlier stage, by index.
    case stage(Int)
    /// An image that only build arguments make known.
    case unknown(String)
    /// Nothing: the instructions stand in front of the first `FROM`.
    case missing

    /// Whether it is an image, known or not.
    var isImage: Bool {
      switch self {
      case .image, .unknown: true
      case .scratch, .stage, .missing: false
      }
    }
  }

  /// The position among the stages, from 0.
  package let index: Int
  /// The name behind `AS`, as written.
  package let name: Token?
  /// Where its `FROM` stands among the instructions.
  package let from: Int?
  /// What its `FROM` names.
  package internal(set) var base: Base
  /// The instructions behind the `FROM`.
  package internal(set) var body: Range<Int>
  /// The stages it needs, by `FROM`, `COPY --from` and `RUN --mount=from=`.
  package internal(set) var dependencies: Set<Int> = []
  /// Whether it runs on Windows, by its base image, its platform or the escape character.
  package internal(set) var isWindows = false
  /// The shell at the end of the stage.
  package internal(set) var shell = Shell.standard

  /// The shell that a `SHELL` names.
  func shell(from instruction: Instruction) -> Shell { Shell(instruction.arguments.map(\.text)) }

  /// The shell that runs shell-form instructions.
  package enum Shell: Sendable, Equatable {
    /// `/bin/sh -c` on Linux.
    case standard
    /// A POSIX shell that `SHELL` names, with its arguments.
    case posix(program: String, arguments: [String])
    /// PowerShell, cmd, or anything else whose language is another.
    case other

    /// Takes the words of a `SHELL` apart.
    init(_ words: [String]) {
      guard let program = words.first else {
        self = .standard
        return
      }
      let name = program.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? program
      let isPOSIX = ["sh", "bash", "ash", "dash", "ksh", "zsh", "mksh"].contains(name)
      self = isPOSIX ? .posix(program: program, arguments: Array(words.dropFirst())) : .other
    }

    var isPOSIX: Bool { self != .other }

    /// Whether a failure inside of a pipe fails the whole of it.
    var failsWithPipe: Bool {
      guard case .posix(_, let arguments) = self else { return false }
      return arguments.contains("pipefail")
    }

    /// Whether `-e` is among its arguments.
    var stopsAtErrors: Bool {
      guard case .posix(_, let arguments) = self else { return false }
      return arguments.contains {
        $0.hasPrefix("-") && !$0.hasPrefix("--") && $0.contains("e") || $0 == "errexit"
      }
    }

    /// Whether each run reads the profile files anew.
    var isLogin: Bool {
      guard case .posix(_, let arguments) = self else { return false }
      return arguments.contains {
        $0 == "--login" || $0.hasPrefix("-") && !$0.hasPrefix("--") && $0.contains("l")
      }
    }
  }
}
