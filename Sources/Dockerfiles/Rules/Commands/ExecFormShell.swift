import Reporting

/// An exec form with shell syntax in its words, which no shell reads.
struct ExecFormShell: DockerfileRule {
  static let rule = LintRule(
    id: "exec-form-shell", severity: .warning, practice: .correctness,
    title: "Shell syntax in an exec form",
    why: "The exec form starts the program directly: $NAME, && and > are passed on as they stand.",
    source: "https://docs.docker.com/reference/dockerfile/#exec-form",
    bad: "FROM alpine:3.24\nCMD [\"echo\", \"$HOME\"]\n",
    good: "FROM alpine:3.24\nCMD [\"sh\", \"-c\", \"echo $HOME\"]\n")

  private static let shells: Set<String> = [
    "sh", "bash", "ash", "dash", "zsh", "ksh", "cmd", "powershell", "pwsh", "env", "tini", "dumb-init",
  ]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.effective(.cmd) + file.effective(.entrypoint) + file.effective(.run)
    where instruction.form == .json {
      let program =
        instruction.arguments.first?.text.split(whereSeparator: { "/\\".contains($0) }).last.map(String.init)
        ?? ""
      guard !Self.shells.contains(program.replacingSuffix(".exe")),
        !instruction.arguments.contains(where: {
          Self.shells.contains($0.text) || $0.text == "-c" || $0.text == "-e"
        })
      else { continue }
      for word in instruction.arguments {
        let hasVariable = word.text.hasPrefix("$") && word.text.count > 1 && !word.text.hasPrefix("$$")
        guard hasVariable || ["&&", "||", "|", ";", ">", ">>", "2>&1"].contains(word.text) else { continue }
        inspection.flag(word.range, "No shell reads this: the program gets \(word.text) as it stands.")
        break
      }
    }
  }
}
