import Synchronization
import Testing

@testable import AgentKit

private struct Moor: DeclaredOperation {
  static let declaration = Declaration(
    "ferry.moor", "Moors a ferry at a berth.", atMost: .change, verbs: ["moor", "berth"], objects: ["ferry"],
    examples: ["moor the ferry at berth nine"])
  @Parameter("The ferry, by name.") var ferry: String
}

private struct Bake: DeclaredOperation {
  static let declaration = Declaration(
    "bread.bake", "Bakes bread.", atMost: .change, verbs: ["bake"], objects: ["bread", "loaf"],
    examples: ["bake a loaf of rye bread"])
}

private struct Harbour: CapabilityModule {
  let name = "Harbour"
  let operations: [RegisteredOperation]

  init() throws {
    operations = [
      try RegisteredOperation(planned: Moor.self, for: "pilot"),
      try RegisteredOperation(planned: Bake.self, for: "baker"),
    ]
  }
}

/// What a request leaves open before anything can be planned.
struct DelegationQuestionTests {
  private let host: AgentHost

  init() throws {
    host = try AgentHost(
      definitions: [
        Self.definition("pilot", "Steers ferries into their berths", trigger: "cast off"),
        Self.definition("baker", "Bakes bread and cakes", trigger: "knead dough"),
      ], modules: [try Harbour()])
  }

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

  private final class Person: Sendable {
    private let rest: Mutex<[String]>
    private let heard = Mutex<[Question]>([])
    init(_ answers: String...) { rest = Mutex(answers) }
    var questions: [Question] { heard.withLock { $0 } }
    func answer(_ question: Question) -> String? {
      heard.withLock { $0.append(question) }
      return rest.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    }
  }

  @Test func `a missing value is asked for once, without agents to choose from, and its answer is the value`()
    async throws
  {
    let person = Person("anna")
    let delegation = await host.delegate("moor it") { person.answer($0) }
    #expect(delegation.decision == .delegate)
    #expect(delegation.steps.map(\.agent) == ["pilot"])
    #expect(delegation.operation == "ferry.moor")
    #expect(delegation.arguments == ["ferry": "anna"])
    #expect(person.questions.count == 1)
    #expect(person.questions.first?.choices == [])
    #expect(person.questions.first?.parameter == "ferry")
  }

  @Test func `who chooses an agent is not asked for an agent again`() async throws {
    let person = Person("baker", "a loaf of bread")
    let delegation = await host.delegate("bake it") { person.answer($0) }
    #expect(delegation.decision == .delegate)
    #expect(delegation.agent == "baker")
    #expect(person.questions.count == 2)
    #expect(person.questions.first?.choices.first?.value == "baker")
    #expect(person.questions.last?.choices == [])
  }

  @Test func `without an answer it stays a question in the form of every other`() async throws {
    let delegation = await host.delegate("moor it")
    #expect(delegation.decision == .ask)
    let question = try #require(Question(leftOpenBy: delegation))
    #expect(question.code == "delegation.open")
    #expect(question.operation == "ferry.moor")
    let nobodys = await host.delegate("what is the capital of France?")
    #expect(Question(leftOpenBy: nobodys)?.code == "delegation.none")
  }
}
