import Reporting

struct RunSenseless: DockerfileRule {
  static let rule = LintRule(
    id: "run-senseless", severity: .info, practice: .correctness,
    title: "A command that does nothing useful in a build",
    why:
      "There are no services, terminals or other machines in a build, and processes do not outlive the RUN.",
    source: "https://github.com/hadolint/hadolint/wiki/DL3001", aliases: ["DL3001"],
    bad: "FROM debian:13\nRUN service nginx start\n",
    good: "FROM debian:13\nCMD [\"nginx\", \"-g\", \"daemon off;\"]\n")

  private static let programs = [
    "ssh", "vim", "shutdown", "service", "ps", "free", "top", "kill", "mount", "ifconfig",
  ]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for program in Self.programs {
      for use in file.commands(named: program) {
        inspection.flag(
          use.command.range, "\(program) makes no sense while an image is built.",
          without: program == "ifconfig" ? ["DL3001"] : [])
      }
    }
  }
}
