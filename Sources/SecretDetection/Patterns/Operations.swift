internal import Reporting

extension SecretPattern {
  /// Secret stores, monitoring, networks and the tools of a team.
  static let operations: [SecretPattern] = [
    SecretPattern(
      "vault-token", "a HashiCorp Vault token", .critical, prefix: "hvs.", "hvb.", "hvr.",
      then: .run(.base64URL, 24...200)),
    SecretPattern(
      "terraform-cloud-token", "a Terraform Cloud token", .critical, keywords: [".atlasv1."],
      .token(TokenShape(lead: (.alphanumeric, 14...14), [.run(.base64URL + ByteClass("="), 60...70)]))),
    SecretPattern(
      "pulumi-token", "a Pulumi token", .critical, prefix: "pul-", then: .run(.lowerHexadecimal, 40)),
    SecretPattern(
      "doppler-token", "a Doppler token", .critical, prefix: "dp.pt.", "dp.st.", "dp.sa.", "dp.ct.",
      then: .run(.alphanumeric + ByteClass("._-"), 40...80)),
    SecretPattern(
      "onepassword-token", "a 1Password service account's token", .critical, prefix: "ops_eyJ",
      then: .run(.base64URL, 250...1000)),
    SecretPattern(
      "age-key", "an age key", .critical, prefix: "AGE-SECRET-KEY-1", then: .run(.upperDigits, 58)),
    SecretPattern(
      "tailscale-key", "a Tailscale key", .critical, prefix: "tskey-auth-", "tskey-api-", "tskey-client-",
      then: .run(.alphanumeric + ByteClass("-"), 20...80)),
    SecretPattern(
      "grafana-token", "a Grafana token", prefix: "glsa_", then: .run(.alphanumeric, 32), .text("_"),
      .run(.hexadecimal, 8)),
    SecretPattern(
      "grafana-cloud-token", "a Grafana Cloud token", prefix: "glc_", then: .run(.base64, 32...400)),
    SecretPattern(
      "new-relic-key", "a New Relic key", prefix: "NRAK-", "NRJS-", "NRII-", then: .run(.base64URL, 19...42)),
    SecretPattern(
      "sentry-token", "a Sentry token", prefix: "sntrys_", "sntryu_",
      then: .run(.base64 + ByteClass("_"), 60...300)),
    SecretPattern(
      "dynatrace-token", "a Dynatrace token", prefix: "dt0c01.", then: .run(.upperDigits, 24), .text("."),
      .run(.upperDigits, 64)),
    SecretPattern("linear-key", "a Linear key", prefix: "lin_api_", then: .run(.alphanumeric, 40)),
    SecretPattern("notion-token", "a Notion token", prefix: "ntn_", then: .run(.alphanumeric, 43...50)),
    SecretPattern("figma-token", "a Figma token", prefix: "figd_", then: .run(.base64URL, 40...60)),
    SecretPattern(
      "postman-key", "a Postman key", prefix: "PMAK-", then: .run(.lowerHexadecimal, 24), .text("-"),
      .run(.lowerHexadecimal, 34)),
    SecretPattern(
      "airtable-token", "an Airtable token", prefix: "pat", then: .run(.alphanumeric, 14), .text("."),
      .run(.lowerHexadecimal, 64)),
    SecretPattern(
      "cloudflare-origin-key", "a Cloudflare origin key", prefix: "v1.0-", then: .run(.lowerHexadecimal, 24),
      .text("-"), .run(.lowerHexadecimal, 146)),
  ]
}
