import Reporting

/// A here-document of several commands that nothing ends at the first failure.
struct HeredocErrors: DockerfileRule {
  static let rule = LintRule(
    id: "heredoc-set-e", severity: .warning, practice: .correctness,
    title: "A here-document without set -e",
    why:
      "A here-document is a script: it goes on after a failure, and only its last command decides the RUN's result.",
    source: "https://docs.docker.com/reference/dockerfile/#here-documents", isFixable: true,
    fixChanges: "a command that fails ends the build, where the script went on before",
    bad: "FROM debian:13\nRUN <<EOF\napt-get update\nmkdir /data\nEOF\n",
    good: "FROM debian:13\nRUN <<EOF\nset -e\napt-get update\nmkdir /data\nEOF\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for (instruction, script) in file.scripts where script.isHeredoc {
      guard let heredoc = instruction.heredocs.first, script.topLevel.count > 1, !stopsAtErrors(script),
        !script.isStrictlyInterpreted,
        !script.interpreter.isEmpty || file.stage(holding: instruction)?.shell.stopsAtErrors != true
      else { continue }
      let isChained = script.topLevel.dropFirst().allSatisfy { $0.connector == .and || $0.connector == .pipe }
      if isChained { continue }
      inspection.flag(
        heredoc.marker, "This script goes on after a command has failed.",
        fix: heredoc.text.bytes.starts(with: "#!".utf8) ? nil : fix(heredoc, file))
    }
  }

  private func stopsAtErrors(_ script: ShellScript) -> Bool {
    script.commands.contains { command in
      command.program == "set"
        && command.arguments.contains { word in
          word.text == "errexit"
            || word.text.hasPrefix("-") && !word.text.hasPrefix("--") && word.text.contains("e")
        }
    }
  }

  private func fix(_ heredoc: Heredoc, _ file: Dockerfile) -> Fix? {
    guard !heredoc.body.isEmpty else { return nil }
    let start = heredoc.body.lowerBound
    let indent = heredoc.dropsTabs ? file.text(start..<heredoc.body.upperBound).prefix { $0 == "\t" } : ""
    return Fix(
      "Stop at the first failure",
      edits: [TextEdit(start: start, end: start, replacement: "\(indent)set -e\(file.newline)")])
  }
}
