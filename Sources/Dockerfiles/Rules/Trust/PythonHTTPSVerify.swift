import Reporting

struct PythonHTTPSVerify: DockerfileRule {
  static let rule = LintRule(
    id: "tls-python-env", severity: .error, practice: .correctness,
    title: "PYTHONHTTPSVERIFY=0",
    why: "Python then takes any certificate, in the container too where it is ENV.",
    source: "PEP 493", aliases: ["CKV2_DOCKER_5"],
    bad: "FROM python:3.14-slim\nENV PYTHONHTTPSVERIFY=0\n",
    good: "FROM python:3.14-slim\nENV PYTHONUNBUFFERED=1\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    inspection.flagVariable("PYTHONHTTPSVERIFY", in: file, "Python takes any certificate.") { $0 == "0" }
  }
}
