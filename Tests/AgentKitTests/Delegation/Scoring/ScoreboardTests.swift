import Testing

@testable import AgentKit

private struct Launch: DeclaredOperation {
  static let declaration = Declaration(
    "boat.launch", "Brings a boat into the water.", atMost: .change, verbs: ["launch", "set afloat"],
    objects: ["boat", "dinghy"], phrases: ["down the slip"],
    examples: ["launch the boat from the slip", "set the dinghy afloat"])
}

private struct PaintHull: DeclaredOperation {
  static let declaration = Declaration(
    "boat.paint", "Paints the hull of a boat.", atMost: .change, verbs: ["paint", "varnish"],
    objects: ["boat", "hull"], phrases: ["a fresh coat"],
    examples: ["paint the hull red", "varnish the boat"])
}

private struct Boatyard: CapabilityModule {
  let name = "Boatyard"
  let operations: [RegisteredOperation]

  init() throws {
    operations = [
      try RegisteredOperation(planned: Launch.self, for: "boatyard"),
      try RegisteredOperation(planned: PaintHull.self, for: "boatyard"),
    ]
  }
}

struct ScoreboardTests {
  private let index: DelegationIndex

  init() throws {
    let texts = [
      ("boatyard", "Paints and launches boats", "into the water"),
      ("sailor", "Sails boats to islands", "set sail"),
    ]
    let definitions = try texts.map { name, description, trigger in
      let text = """
        ---
        name: \(name)
        description: \(description)
        not-for: ["painting pictures of boats"]
        ---
        **Delegation Triggers:**
        - "\(trigger)" in request
        """
      return try #require(DefinitionReader().read(Array(text.utf8), file: "\(name).md").definition)
    }
    index = IndexCompiler.compile(definitions, try OperationCatalogue([Boatyard()]), .none)
  }

  /// Everything that a board says about its words.
  private func findings(_ board: inout Scoreboard) -> [[Float]] {
    var findings: [[Float]] = []
    for standing in board.standings(.current) {
      findings.append([Float(standing.agent), Float(standing.operation), standing.score])
    }
    for number in index.operations.indices {
      let signs = board.operations.signs(of: number)
      findings.append(signs.values.indices.map { signs.values[$0] })
      findings.append([Float(signs.exampleNumber)])
    }
    for number in index.agents.indices {
      let agent = board.agents[number]
      findings.append(agent.values.indices.map { agent.values[$0] })
      findings.append(agent.own.values.indices.map { agent.own.values[$0] })
    }
    return findings
  }

  @Test(arguments: [
    "paint the hull, varnish the boat and launch it down the slip",
    "the dinghy, set it afloat into the water",
    "please, set sail, launch the boat, the boat", "a fresh coat of paint, painting pictures of boats",
    "boat, boat, boat", "nothing of this, is, known here",
  ])
  func `words counted piece by piece count as much as all at once`(request: String) {
    var words = RememberedWords()
    let read = ReadRequest(Array(request.utf8), index, .current, &words)
    let count = read.text.words.count
    var whole = Scoreboard(index)
    whole.count(0..<count, of: read)
    let expected = findings(&whole)
    for first in 1..<count {
      for second in first..<count {
        var grown = Scoreboard(index)
        // What was counted before is forgotten.
        grown.count(0..<count, of: read)
        grown.count(0..<first, of: read)
        grown.extend(to: second, of: read)
        grown.extend(to: count, of: read)
        #expect(findings(&grown) == expected, "grown at \(first) and \(second)")
      }
    }
  }
}
