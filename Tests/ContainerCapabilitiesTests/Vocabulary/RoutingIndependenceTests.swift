import AgentKit
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a request's answer must not depend on: agents that have nothing to do with it, and the order of all agents.
struct RoutingIndependenceTests {
  private let shipped: [AgentDefinition]
  private let catalogue: OperationCatalogue

  init() throws {
    shipped = DefinitionLoader().load([.builtIn]).definitions
    catalogue = try OperationCatalogue(everyModule())
  }

  private func router(_ definitions: [AgentDefinition]) -> Router {
    Router(definitions: definitions, catalogue: catalogue)
  }

  /// An agent whose words nobody uses who wants something of the agents that ship.
  private static func stranger(_ number: Int, _ words: [String]) throws -> AgentDefinition {
    let text = """
      ---
      name: \(words[0])
      description: \(words.joined(separator: " "))
      ---
      ## Core Capabilities
      - \(words[1]) \(words[2])

      **Delegation Triggers:**
      - "\(words[0]) \(words[3])"
      """
    return try #require(DefinitionReader().read(Array(text.utf8), file: "stranger-\(number).md").definition)
  }

  private static func requests() throws -> [String] {
    let folder =
      #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/Fixtures/routing"
    return try ["literal", "paraphrase", "multi", "pasted", "out-of-scope"].flatMap { name in
      let path = "\(folder)/\(name).jsonl"
      return try LabelledRequest.read(Array(try Data(contentsOf: URL(fileURLWithPath: path))), file: path)
        .map(\.request)
    }
  }

  /// Expects the same decisions, steps and arguments from two routers.
  private func expectSame(_ one: Router, _ other: Router, _ requests: [String]) {
    for request in requests {
      let (before, after) = (one.route(request), other.route(request))
      #expect(before.decision == after.decision, "\(request.prefix(120))")
      #expect(before.steps == after.steps, "\(request.prefix(120))")
      #expect(before.question == after.question, "\(request.prefix(120))")
    }
  }

  /// The requests of whose answers two routers are not equally sure, but for rounding.
  private func unequallySure(_ one: Router, _ other: Router, _ requests: [String]) -> [String] {
    requests.filter { abs(one.route($0).confidence - other.route($0).confidence) > 1e-3 }
  }

  @Test func `one more agent changes no answer to requests that share no word with it`() throws {
    let more = try Self.stranger(1, ["zyrbane", "quorvish", "mipplethorn", "drovasket"])
    let (alone, together, requests) = (router(shipped), router(shipped + [more]), try Self.requests())
    expectSame(alone, together, requests)
    withKnownIssue("the confidence of five labelled requests changes") {
      #expect(unequallySure(alone, together, requests) == [])
    }
  }

  @Test func `neither do two hundred`() throws {
    let syllables = ["zyr", "quo", "mipp", "drov", "blen", "fusk", "wag", "thol", "vex", "gri"]
    let more = try (0..<200).map { number in
      try Self.stranger(
        number,
        (0..<4).map { word in
          "x" + syllables[number % 10] + syllables[number / 10 % 10]
            + syllables[(number / 100 + word * 3) % 10]
            + "q"
        })
    }
    let (alone, together) = (router(shipped), router(shipped + more))
    let requests = Array(try Self.requests().prefix(300))
    withKnownIssue("of 300 requests, one falls into other steps") { expectSame(alone, together, requests) }
  }

  @Test func `the order in which agents are given decides nothing`() throws {
    let (forwards, backwards) = (router(shipped), router(shipped.reversed()))
    let requests = try Self.requests()
    expectSame(forwards, backwards, requests)
    withKnownIssue("the confidence of one labelled request depends on the order") {
      #expect(unequallySure(forwards, backwards, requests) == [])
    }
  }
}
