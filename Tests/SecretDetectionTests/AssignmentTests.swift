import Reporting
import SecretDetection
import Testing

private func patterns(_ text: String) -> [String] {
  SecretScanner.standard.matches(in: Array(text.utf8)).map(\.pattern.id)
}

struct `Assignments` {
  @Test(arguments: [
    ("DB_PASSWORD=hunter2secret9", "hunter2secret9"),
    ("ENV DB_PASSWORD=s3cr3t-Horse /app", "s3cr3t-Horse"),
    ("      - POSTGRES_PASSWORD=pg7Kw2vX", "pg7Kw2vX"),
    ("  password: tr0ub4dor&3", "tr0ub4dor&3"),
    (#"  "password": "tr0ub4dor&3","#, "tr0ub4dor&3"),
    ("password = 'tr0ub4dor&3'", "tr0ub4dor&3"),
    (#"let password: String = "tr0ub4dor&3""#, "tr0ub4dor&3"),
    (#"config["db_password"] = "tr0ub4dor&3""#, "tr0ub4dor&3"),
    ("'password' => 'tr0ub4dor&3'", "tr0ub4dor&3"),
    ("<password>tr0ub4dor&3</password>", "tr0ub4dor&3"),
    ("mysql --password tr0ub4dor3x", "tr0ub4dor3x"),
    ("mysql --password=tr0ub4dor3x", "tr0ub4dor3x"),
    ("export SESSION_SECRET=8fK2mQ9xLp4Z", "8fK2mQ9xLp4Z"),
    ("api_key: 'p9Xk27LmQzR4'", "p9Xk27LmQzR4"),
    ("PASSWORD_ADMIN=hunter2secret9", "hunter2secret9"),
    (#"{\"client_secret\": \"8fK2mQ9xLp4Z\"}"#, "8fK2mQ9xLp4Z"),
  ])
  func `a literal behind a secret's name is found`(text: String, value: String) throws {
    let matches = SecretScanner.standard.matches(in: Array(text.utf8))
    try #require(matches.count == 1)
    #expect(matches[0].value == Secret(value))
  }

  @Test(arguments: [
    "password = getPassword()", "password = config.password2", "password: string;", "let password: String",
    "password = os.environ['DB_PASSWORD']", "if password == \"tr0ub4dor&3\" { }",
    "DB_PASSWORD=${DB_PASSWORD}",
    "DB_PASSWORD=$PASSWORD", "password: changeme", "password: {{ .Values.password }}", "PASSWORD=xxxxxxxx",
    "password: <your password>", "\"password\": \"Enter your password\"", "password_length = \"minimum 12\"",
    "TOKEN_URL=https://login.acme.io/oauth2", "POSTGRES_PASSWORD_FILE=/run/secrets/pg1",
    "secretName: web-tls-v2",
    "secret: my-app-secret-v1", "max_tokens: 4096", "tokenizer = \"cl100k_base_v2x\"", "PWD=/srv/app1",
    "token = 'com.example.token.v2'", "passwords: [a1b2c3d4]", "password1234", "password: \"\"",
    "GPG_KEY=E3FF2839C048",
    "password = \"password\"", "last_pass_time => '1219328376.07815'",
    "print \"Token: \", $token->dump4, \"\\n\"",
    "passwordResetUrl: 'a1b2c3d4e5'", "__author__ = \"Guido van Rossum 1991\"",
    "https://abc:s3cr3t@example.com/x", "# the password = the 2nd word of the book, see below",
    "password = \"8fK2mQ9xLp4Z\"  # gitleaks:allow",
  ])
  func `code, placeholders and names of other things are left alone`(text: String) {
    #expect(patterns(text) == [])
  }

  @Test func `the place is line and column in bytes`() throws {
    let match = try #require(
      SecretScanner.standard.matches(in: Array("# ä\r\nname: x\r\n  password: tr0ub4dor&3\r\n".utf8)).first)
    #expect(match.line == 3)
    #expect(match.column == 13)
  }

  @Test func `the most specific of overlapping patterns is reported`() {
    let token = ["ghp_", "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hJ6"].joined()
    #expect(patterns("GITHUB_TOKEN=\(token)") == ["github-token"])
  }

  @Test func `a line as long as a file is read in linear time and bounded in matches`() {
    let text = Array(repeating: "PASSWORD=hunter2secret9 ", count: 20_000).joined()
    #expect(SecretScanner.standard.matches(in: Array(text.utf8)).count == SecretScanner.limit)
  }

  @Test(arguments: [0, 1, 2, 3]) func `texts shorter than a keyword hold nothing`(length: Int) {
    #expect(SecretScanner.standard.matches(in: [UInt8](repeating: 65, count: length)).isEmpty)
  }
}
