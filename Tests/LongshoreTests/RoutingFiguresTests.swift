import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The share of the labelled requests in `Tests/Fixtures/routing` that go to a right agent, by how hard they are.
///
/// The floors stand a little under what was measured: they show a change for the worse, they do not praise.
struct RoutingFiguresTests {
  private struct Labelled: Decodable {
    let id: String
    let request: String
    let expect: Names
    let ask: Bool?
  }

  /// One name or several.
  private struct Names: Decodable {
    let all: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      all = try (try? container.decode(String.self)).map { [$0] } ?? container.decode([String].self)
    }
  }

  private struct Answer: Decodable {
    let id: String
    let decision: String
    let agent: String?
  }

  @Test(arguments: [
    ("literal", 0.99), ("paraphrase", 0.98), ("implicit", 0.96), ("typo", 0.98), ("multi", 0.98),
    ("negated", 0.97), ("adversarial", 0.95), ("pasted", 0.98), ("out-of-scope", 0.98), ("fresh", 0.97),
    ("holdout/requests", 0.89), ("holdout/messages", 0.89), ("holdout/short", 0.94),
  ])
  func `requests of every kind go to a right agent, or to none`(difficulty: String, floor: Double)
    async throws
  {
    let path = "\(Longshore.package)/Tests/Fixtures/routing/\(difficulty).jsonl"
    let input = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    let labelled = try input.split(separator: "\n").map {
      try JSONDecoder().decode(Labelled.self, from: Data($0.utf8))
    }
    var answers: [Answer] = []
    // In pieces, since the command has a minute for each.
    for piece in stride(from: 0, to: labelled.count, by: 200) {
      let lines = input.split(separator: "\n").dropFirst(piece).prefix(200).joined(separator: "\n")
      let output = try await Longshore()("route", "--json", "--stdin", input: lines).output
      answers += try output.split(separator: "\n").map {
        try JSONDecoder().decode(Answer.self, from: Data($0.utf8))
      }
    }
    #expect(answers.map(\.id) == labelled.map(\.id))
    let right = zip(labelled, answers).count { request, answer in
      switch answer.decision {
      case "delegate": answer.agent.map(request.expect.all.contains) ?? false
      case "ask": request.ask == true || request.expect.all.contains("none")
      default: request.expect.all.contains("none")
      }
    }
    #expect(Double(right) / Double(labelled.count) >= floor)
  }
}
