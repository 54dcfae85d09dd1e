import Reporting

struct RunNetworkHost: DockerfileRule {
  static let rule = LintRule(
    id: "run-network-host", severity: .warning, practice: .nonRoot,
    title: "RUN --network=host",
    why:
      "The command reaches every service of the machine that builds, its metadata service and engine included.",
    source: "https://docs.docker.com/reference/dockerfile/#run---network", aliases: ["HostNetworkNamespace"],
    bad: "FROM alpine:3.24\nRUN --network=host true\n", good: "FROM alpine:3.24\nRUN true\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.effective(.run) {
      guard let flag = instruction.flag("network"), flag.value == "host" else { continue }
      inspection.flag(flag.token.range, "This is in the network of the machine that builds.")
    }
  }
}
