import Reporting

struct CurlInsecure: DockerfileRule {
  static let rule = LintRule(
    id: "tls-curl", severity: .error, practice: .correctness,
    title: "curl does not check certificates",
    why:
      "Anybody on the way can answer in the server's place. Install ca-certificates, or name the authority with --cacert.",
    source: "CWE-295", aliases: ["CKV2_DOCKER_2"],
    bad: "FROM debian:13\nRUN curl -k -fO https://example.org/tool\n",
    good: "FROM debian:13\nRUN curl -fO https://example.org/tool\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    inspection.flagOptions(["--insecure", "--proxy-insecure"], letter: "k", of: file.commands(named: "curl"))
    {
      "\($0) takes any certificate."
    }
  }
}
