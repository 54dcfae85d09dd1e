/// What a shell is asked to run, as far as rules need it: its simple commands in order, each with its surroundings.
package struct ShellScript: Sendable {
  /// The simple commands, those in substitutions and bodies too.
  package internal(set) var commands: [ShellCommand] = []
  /// From the first to the last token, in the file.
  package internal(set) var range: Range<Int> = 0..<0
  /// A `#` comment: text appended behind it would be lost.
  package internal(set) var hasComment = false
  /// A here-document of the shell's own.
  package internal(set) var hasHeredoc = false
  /// Lines of its own, as in the body of a `RUN <<EOF`.
  package internal(set) var hasNewline = false
  /// Whether quotes, parentheses and keywords all find their end; rules change only such scripts.
  package internal(set) var isComplete = true
  /// Whether it is read from a here-document.
  package internal(set) var isHeredoc = false
  /// The program that runs it, with its options, where that is not the stage's shell: `bash -e`.
  package internal(set) var interpreter: [String] = []
  /// Whether it is an exec form: one command whose words are JSON, never changed as text.
  package internal(set) var isExec = false

  /// The commands that are not part of a substitution, a subshell or a body.
  package var topLevel: [ShellCommand] { commands.filter { $0.depth == 0 } }

  /// Simple commands joined by `&&` and `|` alone: such a script may be continued with `&&`, or continue another.
  package var isPlainAndList: Bool {
    isComplete && !hasComment && !hasHeredoc && !hasNewline && !hasCompound && !hasBackground
      && topLevel.allSatisfy { [.start, .and, .pipe].contains($0.connector) }
  }

  /// Whether the output of one command is the input of another.
  package var hasPipe: Bool { commands.contains { $0.connector == .pipe } }

  /// Whether it asks its shell to notice failures inside of pipes.
  var setsPipefail: Bool {
    interpreter.contains("pipefail")
      || commands.contains { command in
        command.program == "set" && command.arguments.contains { $0.text == "pipefail" }
      }
  }

  /// Subshells, groups, loops, conditions, functions.
  package internal(set) var hasCompound = false
  /// A `&` that leaves a command running.
  package internal(set) var hasBackground = false
}

/// A simple command: assignments, words and redirections between two operators.
package struct ShellCommand: Sendable {
  /// What stands between a command and the one before it.
  package enum Connector: Sendable {
    case start, and, or, pipe
    /// `;`, `&` or a new line.
    case sequence
  }

  /// The assignments in front of the program: `A=b`.
  package internal(set) var assignments: [ShellWord] = []
  /// The words, from `sudo`, `env` and the like to the last argument.
  package internal(set) var words: [ShellWord] = []
  package internal(set) var redirections: [Redirection] = []
  package let connector: Connector
  /// 0 at the top; more in substitutions, subshells and bodies.
  package let depth: Int
  /// Where the command proper begins in `words`: behind `sudo`, `env`, `exec` and the like.
  package internal(set) var programIndex = 0
  /// What it does, if it is one of a package manager's.
  package internal(set) var packageCommand: PackageCommand?

  /// The program without its folder: `apt-get` of `/usr/bin/apt-get`; `nil` for a mere assignment.
  package internal(set) var program: String?

  /// What follows the program's name.
  package var arguments: ArraySlice<ShellWord> { words.dropFirst(programIndex + 1) }

  /// From the first to the last of its parts, in the file.
  package var range: Range<Int> {
    let all = (assignments + words).map(\.range) + redirections.map(\.range)
    guard let start = all.map(\.lowerBound).min(), let end = all.map(\.upperBound).max() else { return 0..<0 }
    return start..<end
  }

  /// Whether one of the words before the program is `name`, `sudo` for example.
  package func isPrefixed(by name: String) -> Bool { words.prefix(programIndex).contains { $0.text == name } }

  /// Whether an option stands among the arguments, on its own or with a value behind `=`.
  package func hasOption(_ names: String...) -> Bool {
    arguments.contains { word in
      names.contains { word.text == $0 || word.text.hasPrefix($0 + "=") }
    }
  }
}

/// A word of a command.
package struct ShellWord: Sendable {
  /// Without quotes; expansions stand as written.
  package let text: String
  package let range: Range<Int>
  /// Whether the shell leaves it as it is: no variables, substitutions, patterns or home folders.
  package let isLiteral: Bool
  /// Whether any part of it is quoted or escaped.
  package let isQuoted: Bool
}

/// A redirection of input or output: `> file`.
package struct Redirection: Sendable {
  /// The operator with a file descriptor in front of it: `2>`.
  package let text: String
  package let target: ShellWord?
  package let range: Range<Int>
}
