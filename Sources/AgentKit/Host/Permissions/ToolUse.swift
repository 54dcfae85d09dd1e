/// Something that somebody wants to do, as permission rules see it.
public enum ToolUse: Sendable, Hashable {
  /// A step of an operation that an agent runs.
  case step(PlannedStep, of: OperationName, needs: [String], agent: String)
  /// A text for a POSIX shell, as an agent with `Bash` wants to run it.
  case shell(String)
  /// A file that is read (`Read`) or written (`Edit`, `Write`), by its path.
  case file(tool: String, path: String)
  /// Any other tool, by its name in Claude Code's spelling: `mcp__docker__list`.
  case tool(String)
}

extension ToolUse {
  /// The commands that it runs, and whether they are all that it does.
  func commands(home: String?) -> (all: [SimpleCommand], isPlain: Bool) {
    switch self {
    case .step(let step, _, _, _): (step.command.map { [SimpleCommand(words: $0)] } ?? [], true)
    case .shell(let text):
      { (text: ShellText) in (text.commands.map(SimpleCommand.init), text.isPlain) }(
        ShellText(text, home: home))
    case .file, .tool: ([], true)
    }
  }

  /// The files that it touches: with which of the tools, at which path.
  var files: [(writes: Bool, path: String)] {
    switch self {
    case .step(let step, _, _, _):
      step.objects.filter { $0.kind == .file || $0.kind == .folder }
        .map { (step.effect >= .writeFiles, $0.id) }
    case .file(let tool, let path): [(tool != "Read", path)]
    case .shell, .tool: []
    }
  }
}
