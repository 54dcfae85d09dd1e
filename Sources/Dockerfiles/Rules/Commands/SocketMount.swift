import Reporting

struct SocketMount: DockerfileRule {
  static let rule = LintRule(
    id: "socket-mount", severity: .error, practice: .nonRoot,
    title: "The engine's socket is given to containers",
    why: "Whoever may talk to the engine is root on its machine.",
    source: "CIS Docker Benchmark 5.32",
    bad: "FROM alpine:3.24\nVOLUME /var/run/docker.sock\n", good: "FROM alpine:3.24\nVOLUME /data\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard file.mentions("docker.sock") else { return }
    for instruction in file.effective(.volume) {
      for word in instruction.arguments where word.text.contains("docker.sock") {
        inspection.flag(word.range, "This is the engine's socket.")
      }
    }
    for instruction in file.effective(.run) {
      for flag in instruction.flags where flag.name == "mount" && flag.value?.contains("docker.sock") == true
      {
        inspection.flag(flag.token.range, "This is the engine's socket.")
      }
    }
  }
}
