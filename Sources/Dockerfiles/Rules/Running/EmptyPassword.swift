import Reporting

struct EmptyPassword: DockerfileRule {
  static let rule = LintRule(
    id: "img-empty-password", severity: .error, practice: .nonRoot,
    title: "A user has an empty password",
    why: "su and every service that asks for a password then let anybody in.",
    source: "CWE-258", aliases: ["DKL-LI-0001"],
    bad: "FROM debian:13\nRUN passwd -d root\n", good: "FROM debian:13\nRUN passwd -l root\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    inspection.flagOptions(["--delete"], letter: "d", of: file.commands(named: "passwd")) { _ in
      "The user needs no password from here on."
    }
    for use in file.commands(named: "useradd", "usermod") {
      let words = Array(use.command.arguments)
      guard let index = words.firstIndex(where: { ["-p", "--password"].contains($0.text) }),
        index + 1 < words.count, words[index + 1].text.isEmpty
      else { continue }
      inspection.flag(words[index].range, "The user needs no password from here on.")
    }
  }
}
