extension InstructionContent {
  /// Reads what a shell runs, where this is shell form and `shell` a POSIX one.
  func readScript(with shell: Stage.Shell) -> ShellScript? {
    if keyword == .run, form == .json { return execScript }
    guard form == .text, shell.isPOSIX, [.run, .cmd, .entrypoint, .healthcheck].contains(keyword),
      let text = arguments.first
    else { return nil }
    if keyword == .run, let heredoc = heredocs.first, heredocs.count == 1, heredoc.marker == text.range {
      return readScript(of: heredoc)
    }
    let end = argumentRange.upperBound
    let start = end - text.text.utf8.count
    // Text that is not UTF-8 is longer repaired than written.
    return ShellReader.read(line, max(start, argumentRange.lowerBound)..<end)
  }

  /// The one command of an exec form; `sh -c` runs its text, which is read like any other.
  private var execScript: ShellScript? {
    guard let first = arguments.first, let last = arguments.last else { return nil }
    var command = ShellCommand(connector: .start, depth: 0)
    command.words = arguments.map {
      ShellWord(text: $0.text, range: $0.range, isLiteral: true, isQuoted: true)
    }
    command.findProgram()
    command.packageCommand = PackageCommand(command)
    var script = ShellScript()
    script.commands = [command]
    script.range = first.range.lowerBound..<last.range.upperBound
    script.isExec = true
    script.isComplete = false
    return script
  }

  /// A `RUN` with nothing but a here-document runs its body, with the interpreter of its `#!` line.
  private func readScript(of heredoc: Heredoc) -> ShellScript? {
    let body = heredoc.text
    if body.bytes.starts(with: "#!".utf8) {
      let first = body.bytes.prefix { $0 != UInt8(ascii: "\n") }
      let name = String(decoding: first.dropFirst(2), as: UTF8.self)
      guard
        name.split(whereSeparator: { "/ \r".contains($0) }).contains(where: {
          ["sh", "bash", "ash", "dash"].contains($0)
        })
      else { return nil }
    }
    var script = ShellReader.read(body, 0..<body.bytes.count)
    script.isHeredoc = true
    return script
  }
}
