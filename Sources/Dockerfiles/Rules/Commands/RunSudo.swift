import Reporting

struct RunSudo: DockerfileRule {
  static let rule = LintRule(
    id: "run-sudo", severity: .error, practice: .nonRoot,
    title: "sudo in RUN",
    why:
      "A RUN is whoever USER says. sudo adds a program that can make anybody root, and its handling of terminals and signals.",
    source: "https://docs.docker.com/build/building/best-practices/#user",
    aliases: ["DL3004", "DS-0010", "DKL-DI-0001", "CKV2_DOCKER_1"],
    bad: "FROM debian:13\nRUN sudo apt-get update\n", good: "FROM debian:13\nUSER root\nRUN apt-get update\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for (_, script) in file.scripts {
      for command in script.commands {
        guard let word = command.words.prefix(command.programIndex + 1).first(where: { $0.text == "sudo" })
        else {
          continue
        }
        inspection.flag(word.range, "Switch with USER instead of sudo.")
      }
    }
  }
}
