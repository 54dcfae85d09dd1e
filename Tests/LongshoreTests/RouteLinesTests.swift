import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `route --stdin` with more than a few lines: they are answered on several cores, and nobody can tell.
struct RouteLinesTests {
  private struct Answer: Decodable, Equatable {
    let id: String?
    let request: String
    let decision: String
    let agent: String?
    let operation: String?
    let confidence: Double
  }

  private static let requests = [
    "docker ps -a please", "write me a poem about the sea", "why does web keep restarting?",
    "check api for security problems and then write kubernetes manifests for it",
    "lint the Dockerfile in ./web", "deploy it", "", "grüße aus köln ⚓️",
  ]

  private func answers(_ input: String, _ variables: [String: String] = [:]) async throws -> [Answer] {
    var command = Longshore()
    command.environment.merge(variables) { $1 }
    let answer = try await command("route", "--json", "--stdin", input: input)
    #expect(answer.exitCode == 0)
    return try answer.output.split(separator: "\n").map {
      try JSONDecoder().decode(Answer.self, from: Data($0.utf8))
    }
  }

  @Test func `a thousand lines are answered in their order, each as if it were alone`() async throws {
    var alone: [Answer] = []
    for request in Self.requests { alone += try await answers(request + "\n") }
    try #require(alone.count == Self.requests.count)
    let numbers = (0..<1_000).map { $0 * 7 % Self.requests.count }
    let together = try await answers(numbers.map { Self.requests[$0] + "\n" }.joined())
    #expect(together == numbers.map { alone[$0] })
  }

  @Test func `ids stay with their requests, whatever the lines before them cost`() async throws {
    let long = String(repeating: "connection to db refused, retrying. ", count: 30)
    let input = (0..<200).map { number in
      #"{"id": "\#(number)", "request": "\#(number % 50 == 0 ? long : "") docker logs web\#(number)"}"#
    }
    let answers = try await answers(input.joined(separator: "\n"))
    #expect(answers.map(\.id) == (0..<200).map { "\($0)" })
    #expect(answers.enumerated().allSatisfy { $1.request.hasSuffix("docker logs web\($0)") })
  }

  @Test func `line ends of Windows and a last line without an end count as others do`() async throws {
    let plain = try await answers("docker ps -a\ndeploy it\n")
    #expect(try await answers("docker ps -a\r\ndeploy it") == plain)
  }

  @Test func `a line that is too long is an error, and those before it are answered`() async throws {
    let input = "docker ps -a\ndeploy it\n" + String(repeating: "a", count: 3 << 20) + "\n"
    let answer = try await Longshore()("route", "--json", "--stdin", input: input)
    #expect(answer.exitCode == 2)
    #expect(answer.errors.contains("longer than"))
    #expect(answer.output.split(separator: "\n").count == 2)
  }

  @Test func `neither the run nor the machine's language changes an answer`() async throws {
    let folder = "\(Longshore.package)/Tests/Fixtures/routing"
    let input = try ["multi", "adversarial", "typo"].map {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0).jsonl")), as: UTF8.self)
    }.joined()
    // Every process hashes with another seed.
    let first = try await answers(input)
    #expect(!first.isEmpty)
    #expect(try await answers(input) == first)
    let turkish = ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Pacific/Apia"]
    #expect(try await answers(input, turkish) == first)
  }
}
