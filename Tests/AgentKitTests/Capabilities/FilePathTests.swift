import Testing

@testable import AgentKit

struct FilePathTests {
  private func paths(in request: String) -> [String] {
    let words = request.split(separator: " ").map {
      ScannedText.Word(String($0), range: 0..<1, isKnown: false)
    }
    return FilePath.scan(ScannedText(words: words)).filter { $0.certainty >= 0.5 }.compactMap(
      \.value.stringValue)
  }

  @Test(arguments: [
    ("lint ./web/Dockerfile", ["./web/Dockerfile"]),
    ("optimize the Dockerfile in Tests/Fixtures/web", ["Tests/Fixtures/web"]),
    ("check docker-compose.yml and /etc/app.json", ["docker-compose.yml", "/etc/app.json"]),
    ("build Dockerfile.prod", ["Dockerfile.prod"]),
    ("save it to data.tar or backup.tar.gz", ["data.tar", "backup.tar.gz"]),
    ("pull ghcr.io/acme/app:1.2", []),
    ("fetch https://example.com/a/b", []),
    ("our ci/cd is slow", []),
    ("lint my Dockerfile", []),
  ])
  func `paths are told from other words`(request: String, expected: [String]) {
    #expect(paths(in: request) == expected)
  }

  @Test(arguments: ["", "a\0b", String(repeating: "x", count: 4097)])
  func `impossible paths are refused`(text: String) {
    #expect(throws: InvalidValue.self) { try FilePath(text) }
  }
}
