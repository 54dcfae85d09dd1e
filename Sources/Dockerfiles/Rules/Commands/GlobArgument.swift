import Reporting

struct GlobArgument: DockerfileRule {
  static let rule = LintRule(
    id: "glob-arg", severity: .info, practice: .correctness,
    title: "A pattern that a file name could turn into an option",
    why: "A file named -rf becomes an option of the command. Write ./* instead of *.",
    source: "https://www.shellcheck.net/wiki/SC2035", aliases: ["ShellExpansionsInCommand"], isOptIn: true,
    bad: "FROM alpine:3.24\nRUN rm *.tmp\n", good: "FROM alpine:3.24\nRUN rm ./*.tmp\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.commands(named: "rm", "cp", "mv", "chmod", "chown", "tar", "cat") {
      for word in use.command.arguments where word.text.hasPrefix("*") && !word.isLiteral && !word.isQuoted {
        inspection.flag(word.range, "Write ./\(word.text).")
      }
    }
  }
}
