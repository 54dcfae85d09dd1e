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

  @Test func `printing a match shows no secret`() throws {
    let match = try #require(SecretScanner.standard.matches(named: "DB_PASSWORD", value: "hunter2x").first)
    var dumped = ""
    dump(match, to: &dumped)
    #expect(!"\(match)".contains("hunter2x") && !dumped.contains("hunter2x"))
  }
}
