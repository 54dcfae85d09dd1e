import Testing

@testable import AgentKit

private struct Moor: DeclaredOperation {
  static let declaration = Declaration(
    "ferry.moor", "Moors a ferry at a berth.", atMost: .change,
    verbs: ["moor", "berth"], objects: ["ferry"], phrases: ["cast a line"],
    examples: ["moor the ferry at berth nine", "bring the ferry alongside"],
    signatures: ["mooring line parted"])
  @Parameter("How many lines.", says: ["lines"]) var lines: Int?
}

private struct Bake: DeclaredOperation {
  static let declaration = Declaration(
    "bread.bake", "Bakes bread.", atMost: .change, verbs: ["bake", "toast"], objects: ["bread", "loaf"],
    phrases: ["sourdough starter"], examples: ["bake a loaf of rye bread", "toast the bread"])
}

private struct Harbour: CapabilityModule {
  let name = "Harbour"
  let operations: [RegisteredOperation]

  init() throws {
    operations = [
      try RegisteredOperation(planned: Moor.self, for: "harbour-pilot"),
      try RegisteredOperation(planned: Bake.self, for: "baker"),
    ]
  }
}

struct RouterTests {
  private static func definition(_ name: String, _ description: String, trigger: String) throws
    -> AgentDefinition
  {
    let text = """
      ---
      name: \(name)
      description: \(description)
      ---
      **Delegation Triggers:**
      - "\(trigger)" in request
      """
    return try #require(DefinitionReader().read(Array(text.utf8), file: "\(name).md").definition)
  }

  private func router(with more: [AgentDefinition] = []) throws -> Router {
    let definitions = [
      try Self.definition("harbour-pilot", "Steers ferries into their berths", trigger: "cast off"),
      try Self.definition("baker", "Bakes bread and cakes", trigger: "knead dough"),
    ]
    return Router(definitions: definitions + more, catalogue: try OperationCatalogue([Harbour()]))
  }

  @Test(arguments: [
    ("moor the ferry at berth nine", "harbour-pilot", "ferry.moor"),
    ("the log says: mooring line parted", "harbour-pilot", "ferry.moor"),
    ("please bake two loaves of bread", "baker", "bread.bake"),
    ("BAKE A LOAF OF RYE BREAD", "baker", "bread.bake"),
  ])
  func `an operation's own words find it`(request: String, agent: String, operation: String) throws {
    let delegation = try router().route(request)
    #expect(delegation.decision == .delegate)
    #expect(delegation.agent == agent)
    #expect(delegation.operation?.rawValue == operation)
  }

  @Test func `a quoted trigger of a definition decides, and is shown with its line`() throws {
    let delegation = try router().route("cast off at noon, all hands")
    #expect(delegation.agent == "harbour-pilot")
    let match = try #require(delegation.candidates.first?.matched.first { $0.source == .trigger })
    #expect(match.text.hasPrefix("cast"))
    #expect(match.file == "harbour-pilot.md")
    #expect(match.line == 6)
  }

  @Test func `spans are bytes of the request, also behind wide characters`() throws {
    let delegation = try router().route("⚓️ bitte: moor the ferry")
    let bytes = Array(delegation.request.utf8)
    let matches = delegation.candidates.flatMap(\.matched)
    #expect(!matches.isEmpty)
    for match in matches {
      #expect(String(decoding: bytes[match.start..<match.end], as: UTF8.self) == match.text)
    }
  }

  @Test(arguments: ["", "   ", "???", "what is the capital of France?", "\u{0}\u{1}", "thank you so much"])
  func `what belongs to nobody is none`(request: String) throws {
    let delegation = try router().route(request)
    #expect(delegation.decision == .none)
    #expect(delegation.steps.isEmpty)
  }

  @Test func `a verb for something that was never named is a question`() throws {
    let delegation = try router().route("bake it")
    #expect(delegation.decision == .ask)
    #expect(delegation.steps.isEmpty)
    #expect(delegation.question?.choices.first == "baker")
  }

  @Test func `an agent that has nothing to do with a request does not change its answer`() throws {
    let more = try Self.definition("gardener", "Prunes roses and mows lawns", trigger: "water the plants")
    for request in [
      "moor the ferry at berth nine", "bake a loaf of rye bread", "what is the capital of France?",
    ] {
      let alone = try router().route(request)
      let together = try router(with: [more]).route(request)
      #expect(alone.decision == together.decision)
      #expect(alone.steps == together.steps)
    }
  }

  @Test func `the same request has the same answer every time`() throws {
    let first = try router().route("bake bread, then moor the ferry")
    for _ in 0..<5 {
      var again = try router().route("bake bread, then moor the ferry")
      again.microseconds = first.microseconds
      #expect(again == first)
    }
  }

  @Test func `bytes that are no UTF-8 are blanks, not a trap`() throws {
    let bytes: [UInt8] = Array("moor the ".utf8) + [0xFF, 0xC0, 0x80] + Array(" ferry".utf8)
    #expect(try router().route(utf8: bytes).agent == "harbour-pilot")
  }

  @Test func `the hand-written JSON is what a parser reads back`() throws {
    let delegation = try router().route("moor the \"ferry\"\\ at berth\t9 with 3 lines ⚓️")
    let read = try JSONValue.read(delegation.json())
    #expect(read["decision"] == "delegate")
    #expect(read["request"] == .string(delegation.request))
    #expect(read["agent"] == "harbour-pilot")
  }
}
