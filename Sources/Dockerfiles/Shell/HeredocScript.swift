/// The here-document that a `RUN` hands to a shell as its script, and the shell.
///
/// `RUN <<EOF` runs the body with the stage's shell or the program of its `#!` line; `RUN <<EOF bash -e` and
/// `RUN bash -e <<EOF` run another shell, which reads the body from its input.
struct HeredocScript {
  let heredoc: Heredoc
  /// The program that runs the body, with its options; empty for the stage's shell.
  let interpreter: [String]

  /// `nil` where there is none, or several, or more is run than one shell without a file of its own.
  init?(_ instruction: InstructionContent) {
    guard instruction.keyword == .run, instruction.form == .text, instruction.heredocs.count == 1,
      let heredoc = instruction.heredocs.first, let text = instruction.arguments.first
    else { return nil }
    self.heredoc = heredoc
    if heredoc.marker == text.range {
      interpreter = Self.shebang(heredoc.text.bytes)
      return
    }
    let commands = instruction.shellText.map { ShellReader.read(instruction.line, $0).commands } ?? []
    guard commands.count == 1, let command = commands.first, command.assignments.isEmpty,
      command.programIndex == 0, let program = command.program, Self.shells.contains(program),
      command.redirections.count == 1, ["<<", "<<-"].contains(command.redirections[0].text)
    else { return nil }
    let options = command.arguments.map(\.text)
    guard Self.readsInput(options) else { return nil }
    interpreter = [program] + options
  }

  /// Whether the interpreter's language is that of the shell reader.
  var isShell: Bool { interpreter.first.map { Self.shells.contains($0) } ?? true }

  /// The programs that read a POSIX shell's language, by name.
  static let shells: Set<String> = ["sh", "bash", "ash", "dash", "ksh", "mksh", "zsh"]

  /// Whether there are options alone: a word would be a file, and `-c` brings the script itself.
  private static func readsInput(_ words: [String]) -> Bool {
    var index = words.startIndex
    while index < words.endIndex {
      let word = words[index]
      guard word.hasPrefix("-") || word.hasPrefix("+") else { return false }
      let letters = word.hasPrefix("--") ? "" : word.dropFirst()
      if letters.contains("c") { return false }
      index += letters.last == "o" || letters.last == "O" ? 2 : 1
    }
    return true
  }

  /// The program of a `#!` line without its folder, and its options; what `env` runs, where that is the program.
  private static func shebang(_ body: [UInt8]) -> [String] {
    guard body.starts(with: "#!".utf8) else { return [] }
    let line = body.dropFirst(2).prefix { $0 != UInt8(ascii: "\n") }
    var words = String(decoding: line, as: UTF8.self).split(whereSeparator: { " \t\r".contains($0) })[...]
    func name(_ word: Substring?) -> String? { word?.split(separator: "/").last.map(String.init) }
    if name(words.first) == "env" { words = words.dropFirst().drop { $0.hasPrefix("-") || $0.contains("=") } }
    return [name(words.first) ?? ""] + words.dropFirst().map(String.init)
  }
}

extension ShellScript {
  /// Whether it runs in a program of its own that was told to end at the first failure: `bash -e`.
  var isStrictlyInterpreted: Bool {
    interpreter.dropFirst().contains {
      $0.hasPrefix("-") && !$0.hasPrefix("--") && $0.contains("e") || $0 == "errexit"
    }
  }
}
