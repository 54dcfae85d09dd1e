import Reporting

struct NodeRejectUnauthorized: DockerfileRule {
  static let rule = LintRule(
    id: "tls-node-env", severity: .error, practice: .correctness,
    title: "NODE_TLS_REJECT_UNAUTHORIZED=0",
    why: "Node then takes any certificate. NODE_EXTRA_CA_CERTS adds an authority instead.",
    source: "https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue", aliases: ["CKV2_DOCKER_6"],
    bad: "FROM node:24-slim\nENV NODE_TLS_REJECT_UNAUTHORIZED=0\n",
    good: "FROM node:24-slim\nENV NODE_EXTRA_CA_CERTS=/etc/ssl/company.pem\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    inspection.flagVariable("NODE_TLS_REJECT_UNAUTHORIZED", in: file, "Node takes any certificate.") {
      $0 == "0"
    }
  }
}
