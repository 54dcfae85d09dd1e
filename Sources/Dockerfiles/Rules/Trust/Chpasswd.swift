import Reporting

struct Chpasswd: DockerfileRule {
  static let rule = LintRule(
    id: "chpasswd", severity: .error, practice: .noSecrets,
    title: "chpasswd in RUN",
    why:
      "The password stands in the image's history, and its hash in every copy of the image. Containers need no passwords.",
    source: "CWE-798", aliases: ["CKV2_DOCKER_17"],
    bad: "FROM debian:13\nRUN echo 'app:secret' | chpasswd\n", good: "FROM debian:13\nRUN useradd -l app\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.commands(named: "chpasswd") {
      inspection.flag(use.command.range, "This puts a password into the image.")
    }
  }
}
