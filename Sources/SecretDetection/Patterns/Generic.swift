internal import Reporting

extension SecretPattern {
  /// What is a secret by its shape or its name, whoever issued it. The least sure patterns, so they come last.
  static let generic: [SecretPattern] = [
    SecretPattern(
      "json-web-token", "a JSON web token", prefix: "eyJ",
      then: .run(.base64URL, 15...1024), .text(".eyJ"), .run(.base64URL, 8...8192), .text("."),
      .run(.base64URL, 20...2048)),
    SecretPattern("address-password", "a password in an address", keywords: ["://"], .address),
    SecretPattern(
      "bearer-token", "a bearer token", keywords: ["bearer "],
      .token(
        TokenShape(
          [.run(.base64URL + ByteClass(".+/=~"), 24...4096)], ignoresCase: true, isLabelled: true,
          entropy: 3.6))),
    SecretPattern(
      "authorization-header", "credentials in a header",
      keywords: ["authorization", "x-api-key", "x-auth-token", "private-token"], .header),
    SecretPattern("netrc-password", "a password of a netrc entry", keywords: ["login"], .netrc),
    SecretPattern(
      "command-password", "a password in a command",
      // Options of one letter are also written as one.
      keywords: CommandPassword.keywords(
        "-u", "-su", "-ku", "-sku", "-ksu", "-sSu", "-fsSu", "-vu", "--user", "-U", "--proxy-user"),
      .command(CommandPassword(commands: ["curl", "etcdctl"], place: .behindName))),
    SecretPattern(
      "command-password", "a password in a command", keywords: CommandPassword.keywords("-a", "--auth"),
      .command(CommandPassword(commands: ["http ", "https ", "xh "], place: .behindName))),
    SecretPattern(
      "command-password", "a password in a command",
      keywords: CommandPassword.keywords("--basic-auth", "--creds", "--src-creds", "--dest-creds"),
      .command(CommandPassword(place: .behindName, isSure: true))),
    SecretPattern(
      "command-password", "a password in a command",
      keywords: CommandPassword.keywords("--requirepass", "--masterauth"),
      .command(CommandPassword(place: .nextWord, isSure: true))),
    SecretPattern(
      "command-password", "a password in a command", keywords: CommandPassword.keywords("--from-literal"),
      .command(CommandPassword(commands: ["secret "], place: .behindKey))),
    SecretPattern(
      "command-password", "a password in a command", keywords: [" pass:", "\"pass:"],
      .command(CommandPassword(commands: ["openssl"], place: .attached, isSure: true))),
    SecretPattern(
      "command-password", "a password in a command", keywords: CommandPassword.keywords("-p"),
      .command(
        CommandPassword(
          commands: ["mysql", "mariadb", "sshpass", "docker login", "podman login"], place: .attached))),
    SecretPattern(
      "command-password", "a password in a command", keywords: CommandPassword.keywords("-p"),
      .command(CommandPassword(commands: ["login ", "sshpass", "mongo", "cqlsh"], place: .nextWord))),
    SecretPattern(
      "command-password", "a password in a command", keywords: CommandPassword.keywords("-P"),
      .command(CommandPassword(commands: ["sqlcmd", "bcp", "unzip", "zip "], place: .nextWord, isSure: true))),
    SecretPattern(
      "command-password", "a password in a command", keywords: CommandPassword.keywords("-w"),
      .command(
        CommandPassword(
          commands: ["ldapsearch", "ldapadd", "ldapmodify", "ldapwhoami"], place: .nextWord, isSure: true))),
    SecretPattern(
      "command-password", "a password in a command", keywords: CommandPassword.keywords("-a"),
      .command(CommandPassword(commands: ["redis-cli"], place: .nextWord, isSure: true))),
    SecretPattern(
      "password", "a password", .warning,
      keywords: ["password", "passwd", "passphrase", "_pwd", "pwd", "_pass"],
      .assignment(AssignmentShape(length: 6...256, entropy: 2.3))),
    SecretPattern(
      "secret", "a secret", .warning,
      keywords: ["secret", "credential", "private_key", "privatekey", "private.key"],
      .assignment(AssignmentShape(length: 8...512, entropy: 3))),
    SecretPattern(
      "api-key", "an API key", .warning,
      keywords: [
        "api_key", "apikey", "api-key", "api.key", "access_key", "accesskey", "access-key", "access.key",
        "encryption_key", "encryption.key", "signing_key", "signing.key", "account_key", "account.key",
        "master_key", "auth_key", "auth.key",
      ],
      .assignment(AssignmentShape(length: 12...512, entropy: 3))),
    SecretPattern(
      "token", "a token", .warning, keywords: ["token"],
      .assignment(AssignmentShape(length: 16...2048, entropy: 3.3))),
  ]
}
