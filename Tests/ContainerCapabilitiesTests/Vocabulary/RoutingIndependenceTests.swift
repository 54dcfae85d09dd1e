import AgentKit
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a request's answer must not depend on: agents that have nothing to do with it, and the order of all agents.
@Suite(.serialized) struct RoutingIndependenceTests {
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

  /// Two hundred of them, all different.
  private static func strangers() throws -> [AgentDefinition] {
    let syllables = ["zyr", "quo", "mipp", "drov", "blen", "fusk", "wag", "thol", "vex", "gri"]
    return try (0..<200).map { number in
      try stranger(
        number,
        (0..<4).map { word in
          "x" + syllables[number % 10] + syllables[number / 10 % 10]
            + syllables[(number / 100 + word * 3) % 10] + "q"
        })
    }
  }

  /// Every request of the labelled set.
  private static func requests() throws -> [String] {
    let folder =
      #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/Fixtures/routing"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }
    return try files.sorted().flatMap { file in
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(file)")))
      return try LabelledRequest.read(bytes, file: file).map(\.request)
    }
  }

  /// Expects the same answers from two routers to the last bit: decisions, steps, arguments, confidence, reasons.
  private func expectSame(_ one: Router, _ other: Router) async throws {
    for request in try Self.requests() {
      // All of them take a minute, in which other tests are to go on.
      await Task.yield()
      let before = one.route(request)
      var after = other.route(request)
      after.microseconds = before.microseconds
      #expect(before == after, "\(request.prefix(120))")
    }
  }

  @Test func `one more agent changes no answer to requests that share no word with it`() async throws {
    let more = try Self.stranger(1, ["zyrbane", "quorvish", "mipplethorn", "drovasket"])
    try await expectSame(router(shipped), router(shipped + [more]))
  }

  @Test func `neither do two hundred`() async throws {
    try await expectSame(router(shipped), router(Self.strangers() + shipped))
  }

  @Test func `the order in which agents are given decides nothing`() async throws {
    try await expectSame(router(shipped), router(shipped.reversed()))
  }
}
