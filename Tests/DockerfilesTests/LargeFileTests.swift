import Testing

@testable import Dockerfiles

/// Files of a size that nobody writes and anybody can send: what is quadratic in one of these takes minutes.
///
/// They keep a thread busy for seconds each: one at a time, so that other tests find another.
@Suite(.serialized, .timeLimit(.minutes(3))) struct LargeFileTests {
  struct Large: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
  }

  private static func lines(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map(line).joined()
  }

  static let files = [
    Large(
      testDescription: "pairs of one ENV",
      text: "FROM debian:13\nENV " + lines(20_000) { "A\($0)=$B " } + "\n"),
    Large(
      testDescription: "variables, each of the one before",
      text: "FROM debian:13\n" + lines(4_000) { "ENV A\($0 + 1)=$A\($0)\n" }),
    Large(
      testDescription: "commands of one RUN",
      text: "FROM debian:13\nRUN " + lines(4_000) { "apt-get install -y p\($0) && " } + "true\n"),
    Large(testDescription: "commands of a stage", text: "FROM debian:13\n" + lines(4_000) { "CMD x\($0)\n" }),
    Large(
      testDescription: "RUNs in JSON",
      text: "FROM debian:13\n" + lines(4_000) { "RUN [\"apt-get\", \"install\", \"p\($0)\"]\n" }),
    Large(testDescription: "stages", text: lines(4_000) { "FROM debian:13 AS s\($0)\nRUN a | b\n" }),
    Large(
      testDescription: "open parentheses",
      text: "FROM debian:13\nRUN " + String(repeating: "(", count: 100_000)),
  ]

  @Test(arguments: files)
  func `the work grows with the file and not with its square`(_ large: Large) throws {
    let optimized = try DockerfileOptimizer().optimize(Array(large.text.utf8), path: "Dockerfile")
    #expect(!optimized.original.isEmpty)
  }

  @Test func `a chain of stages inherits variables without a copy for each`() throws {
    let count = 2_000
    let chain = (1..<count).map { "FROM s\($0 - 1) AS s\($0)\nENV A\($0)=x\n" }.joined()
    let file = try parsed("FROM debian:13 AS s0\nENV A0=first\n" + chain + "USER $A0-$A7-$A\(count - 1)-$B\n")
    let user = try #require(file.instructions.last)
    #expect(user.values.map(\.text) == ["first-x-x-$B"])
    #expect(user.values.flatMap(\.unset) == ["B"])
  }
}
