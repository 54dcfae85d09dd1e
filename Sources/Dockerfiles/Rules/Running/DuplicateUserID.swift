import Reporting

struct DuplicateUserID: DockerfileRule {
  static let rule = LintRule(
    id: "img-dup-uid", severity: .error, practice: .nonRoot,
    title: "Two users share an id",
    why: "To the kernel they are one user: files and processes of the one belong to the other.",
    source: "CIS Debian Linux Benchmark 6.2", aliases: ["DKL-LI-0002"],
    bad: "FROM debian:13\nRUN useradd -l -u 1000 a && useradd -l -o -u 1000 b\n",
    good: "FROM debian:13\nRUN useradd -l -u 1000 a && useradd -l -u 1001 b\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for programs in [["useradd", "adduser"], ["groupadd", "addgroup"]] {
      let option = programs[0] == "useradd" ? ["-u", "--uid"] : ["-g", "--gid"]
      var seen: Set<String> = []
      for use in programs.flatMap({ file.commands(named: $0) }) {
        let words = Array(use.command.arguments)
        guard let index = words.firstIndex(where: { option.contains($0.text) }), index + 1 < words.count
        else { continue }
        let stage = file.stage(holding: use.instruction)?.index ?? -1
        // The other manager of one file may be in the other branch of a condition.
        if !seen.insert("\(stage) \(words[index + 1].text)").inserted, use.command.depth == 0 {
          inspection.flag(
            words[index + 1].range, "The id \(words[index + 1].text) is taken by another user already.")
        }
      }
    }
  }
}
