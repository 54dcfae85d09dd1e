import SecretDetection

/// The search for secrets in what containers print, and in texts that are made to slow it down.
enum SecretSearch: Benchmark {
  static let name = "secret-search"
  static let summary = "masking secrets: an ordinary log, and texts that repeat what begins a secret; MB/s"

  /// What a hostile text repeats.
  private static let beginnings = [
    "password=", "password='", "api_key:", "authorization:", "authorization: basic a", "x-api-key:a",
    "DB_PASSWORD=hunTer2x9Q ", "TOKEN=$", "token=", "--token=", "pwd_pwd", "secret",
    "\"password\": \"x9Kq2m\",",
    "eyJhbGciOiJIUzI1NiJ9.", "xoxb-", "glpat-", "-----BEGIN RSA PRIVATE KEY-----\n",
    "machine a login b password c",
    " -p", " -pabcd1", "mysql -p", "mysql -phunter2x\n", " -u ab:cd1", " -a hunter2", "--user", "--user a:b",
    "\"-p\",\"hunter2x\",", "http://a:bbb@", "://", "=", ":", "@", "\"'", "aB3dE6gH9jK2",
  ]

  static func run(isSmoke: Bool) async throws {
    let size = isSmoke ? 50_000 : 4_000_000
    var log = RecordedLog()
    var bytes: [UInt8] = []
    log.write(atLeast: size, to: &bytes)
    measure("a recorded log", String(decoding: bytes, as: UTF8.self), isSmoke)
    let line = bytes.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
    measure("the same on one line", String(decoding: line, as: UTF8.self), isSmoke)
    for beginning in beginnings {
      measure(
        "\(beginning)…", String(repeating: beginning, count: size / 4 / beginning.utf8.count), isSmoke)
    }
  }

  private static func measure(_ what: String, _ text: String, _ isSmoke: Bool) {
    let samples = Samples.of(isSmoke ? 1 : 5) { _ = SecretScanner.standard.masking(text) }
    let speed = Double(text.utf8.count) / samples.percentile(0.5).microseconds
    print("  \((speed * 10).rounded() / 10) MB/s   \(what)")
  }
}
