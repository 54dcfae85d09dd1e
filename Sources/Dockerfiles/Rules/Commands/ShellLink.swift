import Reporting

struct ShellLink: DockerfileRule {
  static let rule = LintRule(
    id: "shell-ln", severity: .warning, practice: .correctness,
    title: "/bin/sh is replaced by a link",
    why:
      "Scripts of packages rely on the sh that their distribution ships. SHELL changes the shell of RUN alone.",
    source: "https://docs.docker.com/reference/dockerfile/#shell", aliases: ["DL4005"],
    bad: "FROM debian:13\nRUN ln -sf /bin/bash /bin/sh\n",
    good: "FROM debian:13\nSHELL [\"/bin/bash\", \"-c\"]\nRUN echo hi\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.commands(named: "ln")
    where use.command.arguments.contains(where: { $0.text == "/bin/sh" }) {
      inspection.flag(use.command.range, "Name the shell with SHELL instead.")
    }
  }
}
