import Reporting

struct WgetInsecure: DockerfileRule {
  static let rule = LintRule(
    id: "tls-wget", severity: .error, practice: .correctness,
    title: "wget does not check certificates",
    why:
      "Anybody on the way can answer in the server's place. Install ca-certificates, or name the authority with --ca-certificate.",
    source: "CWE-295", aliases: ["CKV2_DOCKER_3"],
    bad: "FROM debian:13\nRUN wget -q --no-check-certificate https://example.org/tool\n",
    good: "FROM debian:13\nRUN wget -q https://example.org/tool\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    inspection.flagOptions(["--no-check-certificate"], of: file.commands(named: "wget")) {
      "\($0) takes any certificate."
    }
  }
}
