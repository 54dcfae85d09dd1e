import SecretDetection
import Testing

struct `Named values` {
  @Test(arguments: [
    ("POSTGRES_PASSWORD", "postgres", "password"),
    ("SECRET_KEY_BASE", "plainwords", "secret"),
    ("DATABASE_URL", "postgres://app:app@db/shop", "address-password"),
    ("DB_PWD", "simple", "password"),
    ("AWS_SECRET_ACCESS_KEY", "kR7+pQz2/vX9mW4tYb6LcN8dFh3JgS5aTuE1oBiZ", "aws-secret-access-key"),
  ])
  func `a variable in use is believed by its name`(name: String, value: String, pattern: String) {
    #expect(SecretScanner.standard.matches(named: name, value: value).map(\.pattern.id) == [pattern])
  }

  @Test(arguments: [
    ("POSTGRES_PASSWORD_FILE", "/run/secrets/pg"), ("DB_PASSWORD", "changeme"),
    ("PASSWORD_MIN_LENGTH", "12345"),
    ("SECRET_KEY", ""), ("NODE_VERSION", "22.1.0"), ("GPG_KEY", "E3FF2839C048B25C084DEBE9B26995E310250568"),
    ("PATH", "/usr/local/bin:/usr/bin"), ("TOKEN", "${TOKEN}"),
  ])
  func `a variable that only points to a secret is not one`(name: String, value: String) {
    #expect(SecretScanner.standard.matches(named: name, value: value).isEmpty)
  }
}
