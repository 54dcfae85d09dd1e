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
    differences: [
      "GPG_KEY, the fingerprint of a public key, is a matter of style here and a warning of SecretsUsedInArgOrEnv."
    ],
    bad: "FROM alpine:3.24\nENV API_TOKEN=abc\n",
    good: "FROM alpine:3.24\nRUN --mount=type=secret,id=api_token cat /run/secrets/api_token > /dev/null\n")

  private static let telling: Set<String> = [
    "apikey", "auth", "credential", "credentials", "key", "password", "pword", "passwd", "secret", "token",
  ]
  private static let harmless: Set<String> = ["public", "file", "version"]
  /// Public keys that signatures are checked with: nobody's secret, although the name looks so.
  private static let publicKeys: Set<String> = ["gpg_key", "gpg_keys"]
  /// Parts of names that hadolint takes for secrets, and whole names that it knows.
  private static let parts = ["api_key", "client_key", "password", "private", "secret", "token", "username"]
  private static let names: Set<String> = [
    "application_key", "aws_access_key_id", "ci_deploy_user", "docker_email", "facebook_app_id",
    "fossa_api_key", "heroku_api_user", "okta_authn_groupid", "okta_client_orgurl", "okta_oauth2_clientid",
    "stripe_device_name", "travis_os_name", "travis_secure_env_vars", "travis_sudo", "vault_client_key",
  ]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.effective(.arg) + file.effective(.env) {
      for pair in instruction.pairs {
        let name = pair.key.text.lowercased()
        let tells = Self.tellsOfSecret(name)
        let isKnown = Self.names.contains(name) || Self.parts.contains { name.holds($0) }
        let words = name.split(separator: "_")
        let isOther = words.contains("psw") && !words.contains("public")
        guard tells || isKnown || isOther else { continue }
        let isPublic = Self.publicKeys.contains(name)
        var without: Set<String> = []
        if !tells { without.insert("SecretsUsedInArgOrEnv") }
        if !isKnown { without.insert("DL3064") }
        if isPublic || !tells && !isOther { without.formUnion(["DS-0031", "CIS-DI-0010"]) }
        inspection.flag(
          pair.key.range,
          isPublic
            ? "\(pair.key.text) is named like a secret; a public key is none."
            : "\(pair.key.text) stays readable in the image's history.",
          evidence: "\(instruction.keyword.name) \(pair.key.text)", without: without,
          severity: isPublic ? .style : tells || isOther ? nil : .warning)
      }
    }
  }

  /// The words between underscores that Docker's own check looks at.
  private static func tellsOfSecret(_ name: String) -> Bool {
    let words = name.split(separator: "_", omittingEmptySubsequences: false).map(String.init)
    return words.contains(where: telling.contains) && !words.contains(where: harmless.contains)
  }
}
