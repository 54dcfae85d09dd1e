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

  /// Whether some command of it matches, however deep inside it is run. What is nested too deeply to tell matches too.
  func runs(_ pattern: CommandPattern, home: String?) -> Bool {
    if case .shell(let text) = self, !ShellText(text, home: home).isComplete { return true }
    return commands(home: home).all.contains { command in
      let nested = NestedCommands(in: command)
      return !nested.isComplete || nested.lines.contains { pattern.matches($0) }
    }
  }

  /// The files that it may touch as far as its words tell: of a text for a shell the files of its redirections, every
  /// word that may be a path, and the same written where the program is there to write.
  func mentionedFiles(home: String?) -> [(writes: Bool, path: String)] {
    guard case .shell(let text) = self else { return files }
    let shell = ShellText(text, home: home)
    var (read, written): (Set<String>, Set<String>) = ([], [])
    for words in shell.commands.flatMap({ NestedCommands(in: SimpleCommand(words: $0)).texts }) {
      var paths = words
      for word in words {
        if let end = word.unicodeScalars.firstIndex(of: "=") {
          paths.append(String(word.unicodeScalars[end...].dropFirst()))
        }
      }
      read.formUnion(paths)
      let writes = words.contains { Self.writers.contains(String($0.split(separator: "/").last ?? "")) }
      if writes { written.formUnion(paths) }
    }
    var files = shell.targets
    files += read.map { (writes: false, path: $0) }
    files += written.map { (writes: true, path: $0) }
    return files.filter { $0.path.utf8.count <= Self.longestPath }
  }

  private static let longestPath = 4096

  private static let writers: Set<String> = [
    "tee", "cp", "mv", "rm", "rmdir", "ln", "dd", "sed", "install", "touch", "truncate", "chmod", "chown",
    "mkdir", "rsync", "patch", "shred", "unlink",
  ]

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
