import Reporting

struct ChownFlag: DockerfileRule {
  static let rule = LintRule(
    id: "chown-flag", severity: .info, practice: .nonRoot,
    title: "The program belongs to the user that runs it",
    why:
      "A hole in the program is then enough to change it. Leave programs to root, and give the user only what it writes.",
    source: "https://docs.docker.com/reference/dockerfile/#copy---chown---chmod",
    aliases: ["chown_flag_exists", "ExecutableNotOwnedByRoot"], isOptIn: true,
    bad: "FROM alpine:3.24\nCOPY --chown=app app /usr/local/bin/app\nUSER app\n",
    good: "FROM alpine:3.24\nCOPY app /usr/local/bin/app\nUSER app\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.transfers {
      guard let flag = instruction.flag("chown"), let owner = flag.value, !owner.hasPrefix("0"),
        !owner.hasPrefix("root")
      else { continue }
      inspection.flag(flag.token.range, "\(owner) may change what it runs.")
    }
  }
}
