import Reporting

struct RunSecurityInsecure: DockerfileRule {
  static let rule = LintRule(
    id: "run-security-insecure", severity: .error, practice: .nonRoot,
    title: "RUN --security=insecure",
    why:
      "The command runs with all capabilities and without a sandbox: it can take over the machine that builds.",
    source: "https://docs.docker.com/reference/dockerfile/#run---security", aliases: ["BuilderSandbox"],
    bad: "FROM alpine:3.24\nRUN --security=insecure mount\n",
    good: "FROM alpine:3.24\nRUN --security=sandbox true\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.effective(.run) {
      guard let flag = instruction.flag("security"), flag.value == "insecure" else { continue }
      inspection.flag(flag.token.range, "This runs without a sandbox.")
    }
  }
}
