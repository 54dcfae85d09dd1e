import Testing

@testable import AgentKit

private struct Moor: DeclaredOperation {
  static let declaration = Declaration(
    "ferry.moor", "Moors a ferry at a berth.", atMost: .change,
    verbs: ["moor"], objects: ["ferry"], phrases: ["cast a line", "drop the fenders"])
}

private struct Bake: DeclaredOperation {
  static let declaration = Declaration(
    "bread.bake", "Bakes bread.", atMost: .change, verbs: ["bake"], objects: ["bread", "loaf"])
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

struct RoutingStudyTests {
  private static func labels(_ lines: [(String, String)]) throws -> [LabelledRequest] {
    let text = lines.map { "{\"request\": \"\($0.0)\", \"expect\": \"\($0.1)\"}" }.joined(separator: "\n")
    return try LabelledRequest.read(Array(text.utf8), file: "labels")
  }

  private static func definitions() throws -> [AgentDefinition] {
    try ["harbour-pilot", "baker"].map { name in
      let text = "---\nname: \(name)\ndescription: Works as a \(name)\n---\n"
      return try #require(DefinitionReader().read(Array(text.utf8), file: "\(name).md").definition)
    }
  }

  @Test func `ablation takes out what only tested requests say, and nothing else`() throws {
    let tested = try Self.labels([("Please cast a line and drop the fenders", "harbour-pilot")])
    let others = try Self.labels([("dropping the fenders now", "harbour-pilot")])
    let ablation = LexiconAblation(tested: tested, others: others)
    let left = ablation.applied(to: try OperationCatalogue([Harbour()]))
    let moor = try #require(left["ferry.moor"]).declaration.vocabulary
    #expect(moor.phrases == ["drop the fenders"])
    #expect(moor.verbs == ["moor"])
  }

  @Test func `a fit tells requests of agents from those of nobody, the same every time`() async throws {
    let requests = try Self.labels([
      ("moor the ferry", "harbour-pilot"), ("moor this ferry at berth two", "harbour-pilot"),
      ("cast a line to the ferry", "harbour-pilot"), ("bake bread", "baker"), ("bake a loaf", "baker"),
      ("bake two loaves of bread", "baker"), ("what is the capital of France", "none"),
      ("tell me a story about whales", "none"), ("my knee hurts", "none"), ("how tall is the moon", "none"),
    ])
    let catalogue = try OperationCatalogue([Harbour()])
    let study = await RoutingStudy(
      requests, definitions: try Self.definitions(), catalogue: catalogue, folds: 2, rounds: 40)
    #expect(study.fitted.agents == Share(requests.map { _ in true }))
    #expect(study.crossValidated.answers.count == requests.count)
    #expect(study.ablated.agents.right <= study.fitted.agents.right)
    let again = await RoutingStudy(
      requests, definitions: try Self.definitions(), catalogue: catalogue, folds: 2, rounds: 40)
    #expect(again.fit.weights.description == study.fit.weights.description)
  }

  @Test func `a fit learns where another step begins, and where the words only say more about the first`()
    async throws
  {
    func two(_ request: String, _ first: String, _ second: String) -> String {
      let agents = ["ferry.moor": "harbour-pilot", "bread.bake": "baker"]
      let segments = [first, second].map { #"{"agent": "\#(agents[$0] ?? "")", "operation": "\#($0)"}"# }
      return
        #"{"request": "\#(request)", "expect": ["harbour-pilot", "baker"], "segments": [\#(segments.joined(separator: ","))]}"#
    }
    func one(_ request: String, _ agent: String, _ operation: String) -> String {
      #"{"request": "\#(request)", "expect": "\#(agent)", "operation": "\#(operation)"}"#
    }
    let lines = [
      two("moor the ferry, then bake bread", "ferry.moor", "bread.bake"),
      two("moor this ferry and then bake a loaf", "ferry.moor", "bread.bake"),
      two("bake bread, then moor the ferry", "bread.bake", "ferry.moor"),
      two("bake a loaf and then moor a ferry", "bread.bake", "ferry.moor"),
      one("moor the ferry, the bread ferry", "harbour-pilot", "ferry.moor"),
      one("moor the ferry, it smells of bread", "harbour-pilot", "ferry.moor"),
      one("bake bread, the loaf of the ferry", "baker", "bread.bake"),
      one("bake a loaf, it is for the ferry", "baker", "bread.bake"),
    ]
    let study = await RoutingStudy(
      try LabelledRequest.read(Array(lines.joined(separator: "\n").utf8), file: "labels"),
      definitions: try Self.definitions(), catalogue: try OperationCatalogue([Harbour()]), folds: 2,
      rounds: 40)
    #expect(study.fitted.steps == Share([true, true, true, true]))
    #expect(study.fitted.oneStep == Share([true, true, true, true]))
  }
}
