import Foundation
import Synchronization
import Testing

@testable import AgentKit

struct QuestionTests {
  private let asked = Asked()

  private final class Asked: Sendable {
    private let questions = Mutex<[Question]>([])
    func add(_ question: Question) { questions.withLock { $0.append(question) } }
    var all: [Question] { questions.withLock { $0 } }
  }

  private func host() throws -> AgentHost {
    try AgentHost(definitions: [toyDefinition("watcher")], modules: [ToyModule(Journal())])
  }

  private let look = StepRequest(agent: "watcher", operation: "thing.look")

  @Test func `a missing value is asked for, and the run goes on with the answer`() async throws {
    let plan = try await host().plan([look]) { [asked] question in
      asked.add(question)
      return "vase"
    }
    #expect(plan.steps[0].arguments == ["thing": "vase"])
    #expect(
      asked.all == [
        Question("argument.missing", "Which thing.", operation: "thing.look", parameter: "thing")
      ])
  }

  @Test func `without an answer the question is the failure`() async throws {
    let error = await #expect(throws: ArgumentError.self) { try await host().plan([look]) }
    #expect(error?.kind == .needsAnswer)
    #expect(error?.question?.parameter == "thing")
  }

  @Test func `an answer that is no value is refused and not asked for again`() async throws {
    let step = StepRequest(agent: "counter", operation: "thing.number")
    let module = try NumberModule()
    let host = try AgentHost(definitions: [toyDefinition("counter")], modules: [module])
    await #expect(throws: ArgumentError.self) {
      try await host.plan([step]) { [asked] question in
        asked.add(question)
        return "many"
      }
    }
    #expect(asked.all.count == 1)
  }

  @Test func `a question survives being sent`() throws {
    let question = Question(
      "container.ambiguous", "which?", choices: [.init("web-1", detail: "nginx")], kind: .container,
      given: "web")
    #expect(try JSONDecoder().decode(Question.self, from: JSONEncoder().encode(question)) == question)
  }
}

private struct Number: AgentOperation {
  static let declaration = Declaration("thing.number", "Takes a number.", atMost: .observe)
  @Parameter("How many.") var count: Int
  func plan(with context: RunContext) async throws -> Plan { Plan("Take \(count)", effect: .observe) }
  func run(_ plan: Plan, with context: RunContext) async throws -> Outcome { throw CancellationError() }
}

private struct NumberModule: CapabilityModule {
  let name = "Numbers"
  let operations: [RegisteredOperation]
  init() throws {
    operations = [try RegisteredOperation(Number.self, for: "counter", reading: { $0 }, acting: { $0 })]
  }
}
