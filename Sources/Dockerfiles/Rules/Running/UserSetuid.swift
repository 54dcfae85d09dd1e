import Reporting

struct UserSetuid: DockerfileRule {
  static let rule = LintRule(
    id: "img-suid", severity: .info, practice: .nonRoot,
    title: "A program runs with the rights of its owner",
    why:
      "Whoever starts a setuid program acts as its owner, root most often: the shortest way out of an unprivileged user.",
    source: "CIS Docker Benchmark 4.8", aliases: ["CIS-DI-0008"],
    bad: "FROM debian:13\nRUN chmod u+s /usr/bin/tool\n",
    good: "FROM debian:13\nRUN chmod 0755 /usr/bin/tool\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.commands(named: "chmod") {
      guard let mode = use.command.arguments.first(where: { !$0.text.hasPrefix("-") }), sets(mode.text) else {
        continue
      }
      inspection.flag(mode.range, "\(mode.text) lends the owner's rights to whoever starts the file.")
    }
    for instruction in file.transfers {
      guard let flag = instruction.flag("chmod"), let mode = flag.value, sets(mode) else { continue }
      inspection.flag(flag.token.range, "\(mode) lends the owner's rights to whoever starts the file.")
    }
  }

  private func sets(_ mode: String) -> Bool {
    if mode.allSatisfy({ "01234567".contains($0) }) {
      return mode.count == 4 && "234567".contains(mode.first ?? "0")
    }
    return mode.split(separator: ",").contains { clause in
      guard let sign = clause.firstIndex(where: { "+=".contains($0) }) else { return false }
      let who = clause[..<sign]
      return clause[sign...].contains("s") && (who.isEmpty || who.contains { "uga".contains($0) })
    }
  }
}
