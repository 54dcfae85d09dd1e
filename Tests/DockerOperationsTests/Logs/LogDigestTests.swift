import DockerClient
import Testing

@testable import DockerOperations

struct LogDigestTests {
  private func digest(
    _ lines: [String], level: LogLevel? = nil, matching pattern: String? = nil, capacity: Int = 100
  ) -> LogDigest {
    var digest = LogDigest(
      filter: LogFilter(level: level, pattern: pattern.map(LogPattern.init)), capacity: capacity)
    for line in lines { digest.add(LogLine(.output, Array(line.utf8))) }
    return digest
  }

  private func shown(_ digest: LogDigest) -> [String] {
    digest.entries.map { $0.count > 1 ? "\($0.line.text) ×\($0.count)" : $0.line.text }
  }

  @Test func `lines that repeat are kept once with their number`() {
    let digest = digest(["up", "retry", "retry", "retry", "done", "retry"])
    #expect(shown(digest) == ["up", "retry ×3", "done", "retry"])
    #expect(digest.fittingCount == 6)
  }

  @Test func `the time that a line begins with makes no difference, other numbers do`() {
    let digest = digest([
      "2026-11-23 13:34:21 retry", "2026-11-23 13:34:22 retry", "[13:34:23] retry", "GET / 200", "GET / 500",
    ])
    #expect(shown(digest) == ["2026-11-23 13:34:21 retry ×3", "GET / 200", "GET / 500"])
  }

  @Test func `a line of numbers alone is itself`() {
    #expect(shown(digest(["1", "2", "2026-11-23", "2026-11-24"])) == ["1", "2", "2026-11-23", "2026-11-24"])
  }

  @Test func `only the last lines are kept, however many come`() {
    let digest = digest((1...100_000).map { "line number \($0)" }, capacity: 3)
    #expect(shown(digest) == ["line number 99998", "line number 99999", "line number 100000"])
    #expect(digest.readCount == 100_000)
  }

  @Test func `a level keeps the lines at least that grave, with their stack traces`() {
    let digest = digest(
      ["INFO up", "ERROR broke", "  at a", "  at b", "INFO on", "  detail", "WARN slow"], level: .warning)
    #expect(shown(digest) == ["ERROR broke", "  at a", "  at b", "WARN slow"])
    #expect(digest.errorCount == 1)
    #expect(digest.warningCount == 1)
  }

  @Test func `a text is found in any case, and a regular expression is one`() {
    #expect(shown(digest(["Connection Timeout", "ok"], matching: "timeout")) == ["Connection Timeout"])
    #expect(shown(digest(["GET 200", "GET 503", "PUT 500"], matching: #"GET 5\d\d"#)) == ["GET 503"])
    #expect(shown(digest(["a (b", "c"], matching: "(b")) == ["a (b"])
  }

  @Test func `the first error comes with its trace`() throws {
    let digest = digest(["up", "ERROR first", "  at a", "ERROR second"])
    let error = try #require(digest.firstError)
    #expect(error.headline.text == "ERROR first")
    #expect(error.lines.map(\.text) == ["ERROR first", "  at a"])
    #expect(digest.errorCount == 2)
  }

  @Test func `a log without an error has no first error`() {
    #expect(digest(["up", "running"]).firstError == nil)
  }
}
