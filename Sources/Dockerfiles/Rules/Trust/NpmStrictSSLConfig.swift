import Reporting

struct NpmStrictSSLConfig: DockerfileRule {
  static let rule = LintRule(
    id: "tls-npm-config", severity: .error, practice: .correctness,
    title: "npm or yarn is told not to check certificates",
    why: "Packages then come from whoever answers. The setting cafile names an authority instead.",
    source: "https://docs.npmjs.com/cli/using-npm/config#strict-ssl", aliases: ["CKV2_DOCKER_13"],
    bad: "FROM node:24-slim\nRUN npm config set strict-ssl false\n",
    good: "FROM node:24-slim\nRUN npm config set cafile /etc/ssl/company.pem\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.commands(named: "npm", "yarn", "pnpm") {
      let words = use.command.arguments.map(\.text)
      let isOff =
        words.contains { ["strict-ssl=false", "--strict-ssl=false", "--no-strict-ssl"].contains($0) }
        || zip(words, words.dropFirst()).contains {
          ["strict-ssl", "--strict-ssl"].contains($0) && $1 == "false"
        }
      if isOff { inspection.flag(use.command.range, "Certificates are not checked from here on.") }
    }
  }
}
