import Reporting

struct NpmStrictSSLVariable: DockerfileRule {
  static let rule = LintRule(
    id: "tls-npm-env", severity: .error, practice: .correctness,
    title: "NPM_CONFIG_STRICT_SSL=false",
    why: "npm then takes packages from whoever answers. NPM_CONFIG_CAFILE names an authority instead.",
    source: "https://docs.npmjs.com/cli/using-npm/config#strict-ssl", aliases: ["CKV2_DOCKER_12"],
    bad: "FROM node:24-slim\nENV NPM_CONFIG_STRICT_SSL=false\n",
    good: "FROM node:24-slim\nENV NPM_CONFIG_CAFILE=/etc/ssl/company.pem\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    inspection.flagVariable(
      "NPM_CONFIG_STRICT_SSL", in: file, ignoringCase: true, "npm takes packages from whoever answers."
    ) { $0 == "false" }
  }
}
