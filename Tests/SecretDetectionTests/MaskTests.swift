import Reporting
import SecretDetection
import Testing

struct `Masks` {
  @Test func `a token shows its first four characters and its length`() throws {
    let token = ["ghp_", "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hJ6"].joined()
    let match = try #require(SecretScanner.standard.matches(in: Array(token.utf8)).first)
    #expect(match.masked == "ghp_**** (40 characters)")
  }

  @Test func `a password shows its length alone`() throws {
    let match = try #require(SecretScanner.standard.matches(named: "DB_PASSWORD", value: "hunter2x").first)
    #expect(match.masked == "**** (8 characters)")
  }

  @Test func `however many secrets a text holds, each is masked`() {
    let line = "DB_PASSWORD=hunter2x9Q\n"
    let text = String(repeating: line, count: 3 * SecretScanner.limit)
    #expect(!SecretScanner.standard.masking(text).contains("hunter"))
    let words = Array(repeating: "DB_PASSWORD=hunter2x9Q", count: 3 * SecretScanner.limit)
    #expect(!SecretScanner.standard.masking(words: words).contains { $0.contains("hunter") })
  }

  @Test(arguments: [
    ("password=abc9://x:hunter2@z9", "password=[secret]"),
    ("API_TOKEN=hunter2x9Qab3dEf6hI # gitleaks:allow", "API_TOKEN=[secret] # gitleaks:allow"),
    ("PGPASSWORD=plain psql -h db", "PGPASSWORD=[secret] psql -h db"),
    ("DB_URL=postgres://app:hunter2@db/shop", "DB_URL=postgres://app:[secret]@db/shop"),
    (#"CMD ["app", "--token", "hunter-Xk29!qz4Wm8"]"#, #"CMD ["app", "--token", "[secret]"]"#),
    (#"RUN echo "DB_PASSWORD: hunter-Xk29!qz" > a"#, #"RUN echo "DB_PASSWORD: [secret]" > a"#),
    (#"echo "password: never shared" "--token", "x""#, #"echo "password: never shared" "--token", "x""#),
  ])
  func `what is shown holds no part of a secret, whatever else stands in it or behind it`(
    text: String, shown: String
  ) {
    #expect(SecretScanner.standard.masking(text) == shown)
  }

  // Each keeps a thread busy for a second: one at a time, so that other tests find another.
  @Test(
    .serialized, .timeLimit(.minutes(1)),
    arguments: [
      "authorization:", "password=", "api_key:", " -pabcd1", " -u ab:cd1", "eyJhbGciOiJIUzI1NiJ9.",
      "DB_PASSWORD=h9Xq2z\n", "token=", "TOKEN=a", "--token=", "--user", "--user a:b", "mysql -p", "glpat-",
      "pwd_",
      "password='", "x-api-key:a",
      "-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEAMIIEowIBAAKCAQEAMIIEowIBAAKCAQEAMIIEowIBAAKCAQEA\n",
    ])
  func
    `a text that repeats what begins a secret is searched in time: nothing is looked at for each place anew`(
      beginning: String
    )
  {
    let beginnings = String(repeating: beginning, count: 1_000_000 / beginning.utf8.count)
    let token = "ghp_x7Kq2Zr9Wm4Tn8Bv3Lc6Jd1Hf5Gs0Pa2Qe"
    let masked = SecretScanner.standard.masking("\(beginnings)\nTOKEN=\(token)\n")
    #expect(!masked.contains("x7Kq2Zr9"), "What comes after them is found as well.")
  }

  /// Of a text that asks for the same place over and over, and one as long that asks for nothing.
  @Test(arguments: [
    // The three parts of a web token are of the same characters; here the last is too long.
    (
      String(repeating: "eyJ-", count: 250) + ".eyJ" + String(repeating: "aB3-", count: 2000) + "."
        + String(repeating: "x7-Q", count: 600), "eyJ", "abc"
    ),
    // One value of many names, with blanks behind it.
    (
      "x " + String(repeating: "token:", count: 300) + "x7" + String(repeating: " ", count: 200_000) + "y",
      "token", "tomen"
    ),
  ])
  func `what many keywords lead to is read once, not for each of them`(
    text: String, keyword: String, other: String
  ) {
    let clock = ContinuousClock()
    let text = String(repeating: text + "\n", count: max(1, 200_000 / text.utf8.count))
    let plain = text.replacing(keyword, with: other)
    let least = clock.measure { #expect(SecretScanner.standard.masking(plain) == plain) }
    let time = clock.measure { _ = SecretScanner.standard.masking(text) }
    #expect(time < least * 20, "\(time), of a text without keywords \(least)")
  }

  @Test func `a secret within one that another overlaps is reported`() throws {
    let token = ["ghp_", "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hJ6"].joined()
    let inner = String(repeating: "x7Kq2Zr9Wm4Tn8Bv3Lc6", count: 7)
    let matches = SecretScanner.standard.matches(in: Array("PASSWORD=\(token):PGPASSWORD=\(inner)".utf8))
    #expect(matches.map { $0.value.reveal() } == [token, inner])
  }

  @Test func `of values within one another, the last is masked as well, however many there are`() {
    for count in [1, 2, 15, 16, 17, 40, 400] {
      let text = String(repeating: "TOKEN=$", count: count) + "TOKEN=x7Kq2Zr9Wm4Tn8Bv3Lc6"
      #expect(!SecretScanner.standard.masking(text).contains("x7Kq2Zr9"), "\(count)")
    }
  }

  @Test func `printing a match shows no secret`() throws {
    let match = try #require(SecretScanner.standard.matches(named: "DB_PASSWORD", value: "hunter2x").first)
    var dumped = ""
    dump(match, to: &dumped)
    #expect(!"\(match)".contains("hunter2x") && !dumped.contains("hunter2x"))
  }
}
