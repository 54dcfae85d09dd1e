import Reporting

struct GitNoVerify: DockerfileRule {
  static let rule = LintRule(
    id: "tls-git-env", severity: .error, practice: .correctness,
    title: "GIT_SSL_NO_VERIFY",
    why: "git then takes sources from whoever answers. GIT_SSL_CAINFO names an authority instead.",
    source: "https://git-scm.com/book/en/v2/Git-Internals-Environment-Variables", aliases: ["CKV2_DOCKER_14"],
    bad: "FROM debian:13\nENV GIT_SSL_NO_VERIFY=1\n",
    good: "FROM debian:13\nENV GIT_SSL_CAINFO=/etc/ssl/company.pem\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    inspection.flagVariable("GIT_SSL_NO_VERIFY", in: file, "git takes sources from whoever answers.") { _ in
      true
    }
  }
}
