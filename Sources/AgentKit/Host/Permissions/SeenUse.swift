/// A use as rules look at it: its text read and its commands found once, however many rules there are.
struct SeenUse {
  let use: ToolUse
  /// The commands that it runs.
  let commands: [SimpleCommand]
  /// Whether these commands are all that it does.
  let isPlain: Bool
  /// All that running them may run.
  private let nested: [NestedCommands]
  /// Whether that is all. What is nested too deeply to tell is not let pass.
  private let isComplete: Bool
  /// The files of its redirections.
  private let targets: [(writes: Bool, path: String)]
  /// What the operation of a changing step declares to be the same as itself.
  private let own: [OwnCommand]

  init(_ use: ToolUse, home: String?) {
    self.use = use
    var text: ShellText?
    switch use {
    case .step(let step, _, let needs, _):
      commands = step.command.map { [SimpleCommand(words: $0)] } ?? []
      own = step.effect >= .change ? needs.map(OwnCommand.init) : []
    case .shell(let words):
      let read = ShellText(words, home: home)
      text = read
      commands = read.commands.map(SimpleCommand.init)
      own = []
    case .file, .tool: (commands, own) = ([], [])
    }
    nested = commands.map(NestedCommands.init)
    isPlain = text?.isPlain ?? true
    isComplete = text?.isComplete ?? true && nested.allSatisfy(\.isComplete)
    targets = text?.targets ?? []
  }

  /// Whether some command of it matches, however deep inside it is run.
  func runs(_ pattern: CommandPattern) -> Bool {
    !isComplete || nested.contains { $0.lines.contains { pattern.matches($0) } }
  }

  /// Whether a rule is about a command that its operation declares to be the same as itself, however the step is typed.
  /// A step that is typed as none of those, or not at all, is held against all that they may be.
  func isOwn(_ rule: ToolRule, _ commands: CommandPattern) -> Bool {
    let isTypedSo = own.contains { need in
      need.rule?.name == "Bash" && need.rule?.commands.map(runs) ?? true
    }
    return own.contains { need in
      guard let declared = need.rule else { return true }
      return need.spellings.contains { commands.matches($0) } || !isTypedSo && declared.overlaps(rule)
    }
  }

  /// The files that it may touch as far as its words tell: of a text for a shell the files of its redirections, every
  /// word that may be a path, and the same written where the program is there to write.
  var mentionedFiles: [(writes: Bool, path: String)] {
    guard case .shell = use else { return files }
    var (read, written): (Set<String>, Set<String>) = ([], [])
    for words in nested.flatMap(\.texts) {
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
    var files = targets
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
    switch use {
    case .step(let step, _, _, _):
      step.objects.filter { $0.kind == .file || $0.kind == .folder }
        .map { (step.effect >= .writeFiles, $0.id) }
    case .file(let tool, let path): [(tool != "Read", path)]
    case .shell, .tool: []
    }
  }
}

/// A tool that an operation declares to be the same as itself.
private struct OwnCommand {
  /// The tool; `nil` where it cannot be read.
  let rule: ToolRule?
  /// The command that it stands for, in every spelling.
  let spellings: [ArraySlice<UInt8>]

  init(_ need: String) {
    rule = ToolRule(need)
    guard let specifier = rule?.specifier, rule?.name == "Bash" else {
      spellings = []
      return
    }
    let text = specifier.withoutSuffix(":*").map { "\($0) *" } ?? specifier
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    spellings = NestedCommands(in: SimpleCommand(words: words)).lines
  }
}
