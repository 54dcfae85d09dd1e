import SecretDetection
import Testing

/// Secrets here are put together from parts, so that no scanner takes this file for a leak.
private func joined(_ parts: String...) -> String { parts.joined() }

private let letters36 = "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hJ6"
private let letters = letters36 + "kL9nP2rS5uV8xY1zA4cD7fG0iJ3lM6oQ9tU2wX5" + letters36 + letters36
private let hexadecimal = "9f8e1d7c3b5a0f62e4d8c1b7a3957e6f04c2d1b8a96e5f3d7c0b4a8e2f1d6c9b"

struct `Provider patterns` {
  @Test(arguments: [
    ("aws-access-key-id", joined("AKIA", "Q3EGHYT2WZ7KXJ4N")),
    ("github-token", joined("ghp_", letters36)),
    (
      "github-fine-grained-token",
      joined("github_pat_", String(letters.prefix(22)), "_", String(letters.suffix(59)))
    ),
    ("gitlab-token", joined("glpat-", "x7Kp2Vq9-RtYz_4LmNbW")),
    ("npm-token", joined("npm_", letters36)),
    ("docker-hub-token", joined("dckr_pat_", String(letters.prefix(27)))),
    ("slack-token", joined("xoxb-", "2048193746-5719283746501-", String(letters.prefix(24)))),
    ("stripe-live-key", joined("sk_live_", String(letters.prefix(24)))),
    ("gcp-api-key", joined("AIza", "Sy", String(letters.prefix(33)))),
    ("anthropic-key", joined("sk-ant-api03-", String(letters.prefix(95)))),
    ("openai-key", joined("sk-proj-", String(letters.prefix(48)))),
    ("hugging-face-token", joined("hf_", "abQdRfGhTjKlMnWpYrStUvCxEzHaJcLeNg")),
    ("digitalocean-token", joined("dop_v1_", hexadecimal)),
    ("vault-token", joined("hvs.", letters36)),
    ("telegram-bot-token", joined("4839201756", ":AA", String(letters.prefix(33)))),
    ("sendgrid-key", joined("SG.", String(letters.prefix(22)), ".", String(letters.suffix(43)))),
    ("terraform-cloud-token", joined("kQ3xTz8pLm2VbN", ".atlasv1.", String(letters.prefix(67)))),
    ("azure-storage-key", joined("AccountKey=", String(letters.prefix(86)), "==")),
    ("aws-secret-access-key", joined("aws_secret_access_key = ", "kR7+pQz2/vX9mW4tYb6LcN8dFh3JgS5aTuE1oBiZ")),
    (
      "json-web-token",
      joined("ey", "JhbGciOiJSUzI1NiJ9", ".ey", "JpZCI6ImI3ZjJhIn0", ".", String(letters.prefix(43)))
    ),
    ("registry-credentials", #"{"auths": {"registry.acme.io": {"auth": "Y2k6cGtRN3ZYOW1XNHRZYjZMYw=="}}}"#),
    ("bearer-token", joined("Authorization: Bearer ", letters36)),
  ])
  func `a provider's token is named`(pattern: String, text: String) throws {
    let matches = SecretScanner.standard.matches(in: Array("x = 1\n  \(text)\n".utf8))
    #expect(matches.map(\.pattern.id) == [pattern])
    #expect(try #require(matches.first).line == 2)
  }

  @Test(arguments: [
    joined("AKIA", "IOSFODNN7EXAMPLE"),  // Amazon's own example
    joined("AKIA", "XXXXXXXXXXXXXXXX"),
    joined("AKIA", "Q3EGHYT2WZ7KXJ4"),  // one short
    joined("AKIA", "Q3EGHYT2WZ7KXJ4NA"),  // one long
    joined("xAKIA", "Q3EGHYT2WZ7KXJ4N"),  // part of a word
    joined("ghp_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
    joined("ghp_", "abcdefghijklmnopqrstuvwxyz0123456789"),
    joined("sk_live_", "${STRIPE_KEY}"),
    "npm_config_registry=https://registry.npmjs.org",
    "eyJust a sentence.",
  ])
  func `what only looks like a token is left alone`(text: String) {
    #expect(SecretScanner.standard.matches(in: Array(text.utf8)).isEmpty)
  }

  @Test func `a private key is one match from its header to its end`() throws {
    let body = (0..<6).map { _ in String(letters.prefix(64)) }.joined(separator: "\n")
    let text = "a\n-----BEGIN RSA PRIVATE KEY-----\n\(body)\n-----END RSA PRIVATE KEY-----\nb\n"
    let match = try #require(SecretScanner.standard.matches(in: Array(text.utf8)).first)
    #expect(match.pattern.id == "private-key")
    #expect(match.line == 2)
    #expect(match.range.count == text.utf8.count - 5)
  }

  @Test(arguments: [
    #"if text.hasPrefix("-----BEGIN RSA PRIVATE KEY-----") { return }"#,
    "-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----\n\(String(letters.prefix(96)))",
    "-----BEGIN PUBLIC KEY-----\n\(String(letters.prefix(128)))\n-----END PUBLIC KEY-----",
    "-----BEGIN PRIVATE KEY-----\n<your key>\n-----END PRIVATE KEY-----",
  ])
  func `a header without a private key behind it is no secret`(text: String) {
    #expect(SecretScanner.standard.matches(in: Array(text.utf8)).isEmpty)
  }
}
