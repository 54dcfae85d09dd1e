import Reporting

/// Names that tell of a secret, by the words between underscores. Public keys and files that hold a secret are none.
struct SecretArgEnv: DockerfileRule {
  static let rule = LintRule(
    id: "secret-arg-env", severity: .error, practice: .noSecrets,
    title: "A secret in ARG or ENV",
    why:
      "Arguments and variables stay readable in the image's history and configuration for whoever pulls it. Use RUN --mount=type=secret in builds, and the environment or a secret store at run time.",
    source: "https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/",
    aliases: ["DL3064", "SecretsUsedInArgOrEnv", "DS-0031", "CIS-DI-0010"],
    bad: "FROM alpine:3.24\nENV API_TOKEN=abc\n",
    good: "FROM alpine:3.24\nRUN --mount=type=secret,id=api_token cat /run/secrets/api_token > /dev/null\n")

  private static let telling: Set<String> = [
    "apikey", "auth", "credential", "credentials", "key", "password", "pword", "passwd", "secret", "token",
    "psw",
  ]
  private static let harmless: Set<String> = ["public", "file", "version"]
  /// Public keys that signatures are checked with.
  private static let publicKeys: Set<String> = ["gpg_key", "gpg_keys"]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.effectiveInstructions where [.arg, .env].contains(instruction.keyword) {
      for pair in instruction.pairs where Self.tellsOfSecret(pair.key.text) {
        inspection.flag(
          pair.key.range, "\(pair.key.text) stays readable in the image's history.",
          evidence: "\(instruction.keyword.name) \(pair.key.text)")
      }
    }
  }

  static func tellsOfSecret(_ name: String) -> Bool {
    let name = name.lowercased()
    let words = name.split(separator: "_").map(String.init)
    return !publicKeys.contains(name) && words.contains(where: telling.contains)
      && !words.contains(where: harmless.contains)
  }
}
