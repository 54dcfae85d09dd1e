internal import Reporting

extension SecretPattern {
  /// Providers of machines and storage.
  static let cloud: [SecretPattern] = [
    SecretPattern(
      "aws-access-key-id", "an AWS access key id", .critical, prefix: "AKIA", "ASIA", "ABIA", "ACCA",
      then: .run(.base32, 16)),
    SecretPattern(
      "aws-secret-access-key", "an AWS secret access key", .critical,
      keywords: ["aws_secret_access_key", "aws_secret_key", "secretaccesskey", "aws_secret"],
      .assignment(AssignmentShape(length: 40...40, entropy: 3.5, characters: .base64))),
    SecretPattern("gcp-api-key", "a Google API key", prefix: "AIza", then: .run(.base64URL, 35)),
    SecretPattern(
      "gcp-oauth-secret", "a Google OAuth client secret", prefix: "GOCSPX-", then: .run(.base64URL, 28)),
    SecretPattern(
      "gcp-oauth-token", "a Google OAuth access token", prefix: "ya29.", then: .run(.base64URL, 30...512)),
    SecretPattern(
      "azure-storage-key", "an Azure storage account key", .critical, keywords: ["AccountKey="],
      .token(TokenShape([.run(.alphanumeric + ByteClass("+/"), 86), .text("==")], isLabelled: true))),
    SecretPattern(
      "azure-client-secret", "an Azure application's client secret", .critical, keywords: ["8Q~", "7Q~"],
      .token(
        TokenShape(
          lead: (.alphanumeric + ByteClass("_~."), 3...3), [.run(.base64URL + ByteClass("~."), 31...34)]))),
    SecretPattern(
      "digitalocean-token", "a DigitalOcean token", .critical, prefix: "dop_v1_", "doo_v1_", "dor_v1_",
      then: .run(.lowerHexadecimal, 64)),
    SecretPattern(
      "alibaba-access-key-id", "an Alibaba Cloud access key id", prefix: "LTAI",
      then: .run(.alphanumeric, 16...24)),
    SecretPattern("heroku-api-key", "a Heroku API key", prefix: "HRKU-", then: .run(.base64URL, 36...64)),
    SecretPattern("fly-token", "a Fly.io token", prefix: "fo1_", then: .run(.base64URL, 43)),
    SecretPattern(
      "scaleway-access-key", "a Scaleway access key", prefix: "SCW", then: .run(.upperDigits, 17)),
    SecretPattern("yandex-token", "a Yandex Cloud token", prefix: "AQVN", then: .run(.base64URL, 35...38)),
    SecretPattern(
      "planetscale-token", "a PlanetScale token", prefix: "pscale_tkn_", "pscale_pw_", "pscale_oauth_",
      then: .run(.base64URL, 32...64)),
    SecretPattern("supabase-token", "a Supabase token", prefix: "sbp_", then: .run(.lowerHexadecimal, 40)),
    SecretPattern(
      "databricks-token", "a Databricks token", prefix: "dapi", then: .run(.lowerHexadecimal, 32)),
  ]
}
