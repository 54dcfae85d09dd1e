import Reporting

struct PipTrustedHost: DockerfileRule {
  static let rule = LintRule(
    id: "tls-pip-trusted", severity: .error, practice: .correctness,
    title: "pip does not check the certificate of a host",
    why: "Anybody on the way can answer in the index's place. Give pip the authority with --cert.",
    source: "CWE-295", aliases: ["CKV2_DOCKER_4"],
    bad: "FROM python:3.14-slim\nRUN pip install --no-cache-dir --trusted-host pypi.org flask==3.1.0\n",
    good: "FROM python:3.14-slim\nRUN pip install --no-cache-dir flask==3.1.0\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.packageUses(of: .pip) {
      for word in use.package.options
      where word.text == "--trusted-host" || word.text.hasPrefix("--trusted-host=") {
        inspection.flag(word.range, "The host's certificate is not checked.")
      }
    }
  }
}
