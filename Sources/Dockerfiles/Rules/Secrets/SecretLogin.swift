import Reporting

/// Commands that log in or write credentials, without a secret mount that would keep them out of the layer.
struct SecretLogin: DockerfileRule {
  static let rule = LintRule(
    id: "secret-run-login", severity: .error, practice: .noSecrets,
    title: "Credentials are set up in a layer",
    why:
      "The command, its arguments and the file it writes stay in the image. Mount the credentials: RUN --mount=type=secret.",
    source: "https://docs.docker.com/build/building/secrets/", aliases: ["DS-0031", "SecretsGeneration"],
    bad: "FROM debian:13\nRUN aws configure set aws_secret_access_key $KEY\n",
    good:
      "FROM debian:13\nRUN --mount=type=secret,id=aws,target=/root/.aws/credentials aws s3 cp s3://example/x /x\n"
  )

  private static let commands: [(program: String, words: [String])] = [
    ("aws", ["configure", "set"]), ("gcloud", ["auth", "activate-service-account"]),
    ("gcloud", ["auth", "login"]),
    ("az", ["login"]), ("docker", ["login"]), ("npm", ["login"]), ("npm", ["adduser"]),
    ("gh", ["auth", "login"]),
    ("doctl", ["auth", "init"]), ("ibmcloud", ["login"]), ("heroku", ["login"]), ("sfdx", ["auth:jwt:grant"]),
    ("twine", ["upload"]), ("helm", ["registry", "login"]), ("kubectl", ["config", "set-credentials"]),
  ]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for (program, words) in Self.commands {
      for use in file.commands(named: program) {
        let arguments = use.command.arguments.filter { !$0.text.hasPrefix("-") }.prefix(words.count).map(
          \.text)
        guard arguments == words, !use.instruction.mounts.contains(where: { $0.type == "secret" }) else {
          continue
        }
        inspection.flag(use.command.range, "What this logs in with stays in the layer.", evidence: program)
      }
    }
  }
}
