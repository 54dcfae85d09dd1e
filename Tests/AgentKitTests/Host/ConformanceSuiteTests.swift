import AgentKitTesting
import Reporting
import Synchronization
import Testing

@testable import AgentKit

/// Does everything wrong that the conformance suite looks for.
private struct Rogue: AgentOperation {
  static let declaration = Declaration(
    "rogue.act", "Acts up", atMost: .change, needs: ["Bash(", "Bash(act *)"])
  @Parameter("") var name: String = "x"

  func plan(with count: WorldModule.Counter) async throws -> Plan {
    count.add()
    return Plan("Act number \(count.count)", effect: .change)
  }

  func run(_ plan: Plan, with count: WorldModule.Counter) async throws -> Outcome {
    count.add()
    return Outcome(Report("Rogue", verdict: Verdict(.good, "Done.")))
  }
}

private struct RogueModule: CapabilityModule {
  let name = "Rogue"
  let operations: [RegisteredOperation]
  init(_ count: WorldModule.Counter) throws {
    operations = [
      try RegisteredOperation(Rogue.self, for: "rogue", reading: { _ in count }, acting: { _ in count })
    ]
  }
}

struct ConformanceSuiteTests {
  @Test(arguments: [
    "its summary is no sentence", "needs \"Bash(\", which is no tool", "--name says nothing about itself",
    "planning it changed something", "two plans of the same world differ", "names no object",
    "says no command", "does not say what it leaves",
    "is not read as",
  ])
  func `the suite finds what is wrong`(problem: String) async throws {
    let count = WorldModule.Counter()
    let conformance = ModuleConformance(
      try RogueModule(count), cases: [OperationCase("rogue.act", ["name": 1])], mutations: { count.count })
    // A case whose argument is no text cannot be planned; the same without it can.
    let plain = ModuleConformance(
      try RogueModule(count), cases: [OperationCase("rogue.act")], mutations: { count.count })
    let problems = try await conformance.problems() + plain.problems()
    #expect(problems.contains { $0.contains(problem) }, "\(problems)")
  }

  @Test func `an operation without a case is named`() async throws {
    let count = WorldModule.Counter()
    let problems = ModuleConformance(try RogueModule(count), cases: [], mutations: { 0 })
      .declarationProblems()
    #expect(problems.contains("rogue.act: there is no case for it"))
  }
}
