import Reporting

struct PortSSH: DockerfileRule {
  static let rule = LintRule(
    id: "port-22", severity: .warning, practice: .correctness,
    title: "EXPOSE 22",
    why:
      "A container needs no ssh server: docker exec gives a shell, and every key and password is one more way in.",
    source: "CIS Docker Benchmark 5.7", aliases: ["DS-0004", "CKV_DOCKER_1"],
    bad: "FROM debian:13\nEXPOSE 22\n", good: "FROM debian:13\nEXPOSE 8080\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.effective(.expose) {
      for (word, value) in zip(instruction.arguments, instruction.values)
      where ["22", "22/tcp"].contains(value.text) {
        inspection.flag(word.range, "Port 22 is for ssh.")
      }
    }
  }
}
