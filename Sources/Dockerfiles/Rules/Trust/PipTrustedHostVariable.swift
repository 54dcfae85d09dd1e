import Reporting

struct PipTrustedHostVariable: DockerfileRule {
  static let rule = LintRule(
    id: "tls-pip-env", severity: .error, practice: .correctness,
    title: "PIP_TRUSTED_HOST",
    why: "pip then takes packages from whoever answers for this host. PIP_CERT names an authority instead.",
    source: "https://pip.pypa.io/en/stable/cli/pip/#cmdoption-trusted-host", aliases: ["CKV2_DOCKER_16"],
    bad: "FROM python:3.14-slim\nENV PIP_TRUSTED_HOST=pypi.org\n",
    good: "FROM python:3.14-slim\nENV PIP_CERT=/etc/ssl/company.pem\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    inspection.flagVariable("PIP_TRUSTED_HOST", in: file, "The host's certificate is not checked.") {
      !$0.isEmpty
    }
  }
}
