import Reporting

/// Shell-form `CMD` and `ENTRYPOINT`, unless the stage chose its shell.
///
/// A fix is made for a single command: its words where the shell has nothing to do with them, and `sh -c "exec …"`
/// where it expands something. `ENTRYPOINT` beside `CMD` is left alone: in exec form it would begin to take `CMD`'s words.
struct JSONArguments: DockerfileRule {
  static let rule = LintRule(
    id: "json-args", severity: .warning, practice: .correctness,
    title: "Shell form for CMD or ENTRYPOINT",
    why:
      "In shell form /bin/sh is process 1 and passes no signals on: docker stop waits ten seconds and kills the program.",
    source: "https://docs.docker.com/reference/build-checks/json-args-recommended/",
    aliases: ["DL3025", "JSONArgsRecommended"], isFixable: true,
    fixChanges: "the program itself is process 1 and receives the signals",
    bad: "FROM alpine:3.24\nCMD sleep 60\n", good: "FROM alpine:3.24\nCMD [\"sleep\", \"60\"]\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for stage in file.stages {
      var shell = Stage.Shell.standard
      if case .stage(let index) = stage.base { shell = file.stages[index].shell }
      let hasExecEntrypoint =
        file.inherits(.entrypoint, in: stage)
        && file.inherited(by: stage).contains { $0.keyword == .entrypoint && $0.form == .json }
      for instruction in file[stage] {
        if instruction.keyword == .shell { shell = stage.shell }
        guard [.cmd, .entrypoint].contains(instruction.keyword), instruction.form == .text,
          shell == .standard,
          let text = instruction.arguments.first, !(text.text.hasPrefix("[") && text.text.hasSuffix("]"))
        else { continue }
        inspection.flag(
          instruction.range, "\(instruction.keyword.name) runs in a shell that keeps signals to itself.",
          fix: fix(instruction, text, file, stage, hasExecEntrypoint: hasExecEntrypoint))
      }
    }
  }

  private func fix(
    _ instruction: Instruction, _ text: Token, _ file: Dockerfile, _ stage: Stage, hasExecEntrypoint: Bool
  ) -> Fix? {
    guard instruction.keyword == .cmd ? !hasExecEntrypoint : !file.inherits(.cmd, in: stage),
      let script = instruction.script, script.isComplete, !script.hasComment, !script.hasHeredoc,
      !script.hasCompound,
      !script.hasBackground, !script.hasNewline, let command = script.commands.first,
      script.commands.count == 1,
      command.assignments.isEmpty, command.redirections.isEmpty, !command.words.isEmpty,
      text.range == script.range
    else { return nil }
    let isLiteral = command.words.allSatisfy(\.isLiteral)
    guard let program = command.words.first, program.isLiteral, !Self.builtins.contains(program.text) else {
      return nil
    }
    let words: [String]
    if isLiteral {
      words = command.words.map(\.text)
    } else {
      words = ["sh", "-c", program.text == "exec" ? text.text : "exec \(text.text)"]
    }
    return Fix(
      isLiteral ? "Run the program itself as process 1" : "Let the shell give way to the program",
      edits: [file.replacing(text.range, with: Dockerfile.execForm(words))])
  }

  /// Words that are no program, or do not mean the same as one.
  private static let builtins: Set<String> = [
    "cd", "source", ".", "eval", "export", "set", "exec", "test", "[", "echo", "printf", "true", "false", ":",
    "read",
    "trap", "ulimit", "umask", "wait", "command", "type", "exit", "unset", "alias", "time",
  ]
}
