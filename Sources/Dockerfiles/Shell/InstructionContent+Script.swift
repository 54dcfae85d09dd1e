extension InstructionContent {
  /// Reads what a shell runs, where this is shell form and `shell` a POSIX one.
  func readScript(with shell: Stage.Shell) -> ShellScript? {
    if keyword == .run, form == .json { return execScript }
    guard shell.isPOSIX, let range = shellText else { return nil }
    if let script = HeredocScript(self) { return Self.read(script) }
    return ShellReader.read(line, range)
  }

  /// Where the text stands in `line` that a shell runs, in shell form.
  var shellText: Range<Int>? {
    guard form == .text, [.run, .cmd, .entrypoint, .healthcheck].contains(keyword), let text = arguments.first
    else { return nil }
    let end = argumentRange.upperBound
    // Text that is not UTF-8 is longer repaired than written.
    return max(end - text.text.utf8.count, argumentRange.lowerBound)..<end
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

  /// The body of a here-document, where a shell runs it.
  private static func read(_ heredoc: HeredocScript) -> ShellScript? {
    guard heredoc.isShell else { return nil }
    let body = heredoc.heredoc.text
    var script = ShellReader.read(body, 0..<body.bytes.count)
    script.isHeredoc = true
    script.interpreter = heredoc.interpreter
    return script
  }
}
