import Reporting

struct ChmodWorld: DockerfileRule {
  static let rule = LintRule(
    id: "chmod-world", severity: .warning, practice: .nonRoot,
    title: "Files that everybody may change",
    why:
      "With 777 any process in the container can replace the program that runs. Give the files to the user that needs them.",
    source: "CWE-732",
    bad: "FROM alpine:3.24\nRUN chmod -R 777 /app\n",
    good: "FROM alpine:3.24\nRUN chmod -R u=rwX,go=rX /app\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.effectiveInstructions {
      if let flag = instruction.flag("chmod"), let mode = flag.value, isWorldWritable(mode) {
        inspection.flag(flag.token.range, "\(mode) lets everybody change the files.")
      }
      guard instruction.keyword == .run, let script = instruction.script else { continue }
      for command in script.commands where command.program == "chmod" {
        guard let mode = command.arguments.first(where: { !$0.text.hasPrefix("-") || $0.text.contains("w") }),
          isWorldWritable(mode.text)
        else { continue }
        inspection.flag(mode.range, "\(mode.text) lets everybody change the files.")
      }
    }
  }

  private func isWorldWritable(_ mode: String) -> Bool {
    if mode.count >= 3, mode.allSatisfy({ "01234567".contains($0) }) {
      let isSticky = mode.count == 4 && "1357".contains(mode.first ?? "0")
      return !isSticky && mode.last.map { "2367".contains($0) } == true
    }
    return mode.split(separator: ",").contains { clause in
      let who = clause.prefix { "ugoa".contains($0) }
      let rest = clause.dropFirst(who.count)
      return (who.contains("o") || who.contains("a")) && (rest.hasPrefix("+") || rest.hasPrefix("="))
        && rest.contains("w")
    }
  }
}
