import Reporting
import Synchronization
import Testing

@testable import AgentKit

/// Counts down, handing on to another agent each time.
private struct CountDown: AgentOperation {
  static let declaration = Declaration(
    "number.count", "Counts down.", atMost: .observe, needs: ["Bash(count *)"])
  @Parameter("From where.") var from: Int
  @Parameter("To whom it is handed.") var to: String = "odd"
  @Parameter("Whether it always asks for the same.") var isStuck = false

  func plan(with context: RunContext) async throws -> Plan { Plan("Count \(from)", effect: .observe) }

  func run(_ plan: Plan, with context: RunContext) async throws -> Outcome {
    guard from > 0 else { return Outcome(Report("0", verdict: Verdict(.good, "Zero."))) }
    let next: Arguments =
      isStuck
      ? ["from": .integer(from), "to": .string(to), "isStuck": true]
      : ["from": .integer(from - 1), "to": .string(to == "odd" ? "even" : "odd")]
    return Outcome(
      Report("\(from)", verdict: Verdict(.good, "\(from).")),
      followUps: [StepRequest(agent: isStuck ? "even" : to, operation: "number.count", arguments: next)])
  }
}

private struct Numbers: CapabilityModule {
  let name = "Numbers"
  let operations: [RegisteredOperation]
  init() throws {
    operations = [try RegisteredOperation(CountDown.self, for: "even", reading: { $0 }, acting: { $0 })]
  }
}

struct HandoffTests {
  private func host(edge: Bool = true, limits: RunLimits = RunLimits()) throws -> AgentHost {
    var host = try AgentHost(
      definitions: [
        toyDefinition("even", worksWith: edge ? "odd" : nil), toyDefinition("odd", worksWith: "even"),
      ], modules: [Numbers()])
    host.limits = limits
    return host
  }

  private func count(_ host: AgentHost, from: Int, stuck: Bool = false) async throws -> RunResult {
    let step = StepRequest(
      agent: "even", operation: "number.count", arguments: ["from": .integer(from), "isStuck": .bool(stuck)])
    return await host.run(try await host.plan([step])).result()
  }

  @Test func `agents hand on to one another along declared edges`() async throws {
    let result = try await count(host(), from: 3)
    #expect(result.state == .completed)
    #expect(result.steps.map(\.step.agent) == ["even", "odd", "even", "odd"])
  }

  @Test func `without an edge nothing is handed on`() async throws {
    let result = try await count(host(edge: false), from: 3)
    #expect(result.failure?.code == "handoff.no-edge")
    #expect(result.state == .partial)
    #expect(result.outcomes.count == 1)
  }

  @Test func `handoffs that follow from one another have a limit`() async throws {
    let result = try await count(host(limits: RunLimits(depth: 2)), from: 50)
    #expect(result.failure?.code == "handoff.too-deep")
    #expect(result.outcomes.count == 3)
  }

  @Test func `so have a run's steps in all`() async throws {
    let result = try await count(host(limits: RunLimits(depth: 100, steps: 5)), from: 50)
    #expect(result.failure?.code == "handoff.too-many")
    #expect(result.outcomes.count == 5)
  }

  @Test func `the same work is not handed on again`() async throws {
    let result = try await count(host(), from: 3, stuck: true)
    #expect(result.failure?.code == "handoff.repeated")
    #expect(result.outcomes.count == 1)
  }

  @Test func `events of a handoff name the step that it came from, all in one run`() async throws {
    let host = try host()
    let step = StepRequest(agent: "even", operation: "number.count", arguments: ["from": 2])
    let run = host.run(try await host.plan([step]))
    var parents: [SpanID: SpanID?] = [:]
    var spans: [SpanID] = []
    var root: SpanID?
    for await event in run {
      #expect(event.run == run.id)
      if case .started = event.kind {
        spans.append(event.span)
        parents[event.span] = event.parent
      }
      if case .finished = event.kind { root = event.span }
    }
    #expect(spans.count == 3)
    #expect(parents[spans[0]] == root)
    #expect(parents[spans[1]] == spans[0])
    #expect(parents[spans[2]] == spans[1])
  }
}

struct RunAccountTests {
  private let journal = Journal()
  private let look = StepRequest(agent: "watcher", operation: "thing.look", arguments: ["thing": "vase"])
  private let broken = StepRequest(agent: "watcher", operation: "thing.look", arguments: ["thing": "broken"])
  private let paint = StepRequest(agent: "painter", operation: "thing.paint")

  private func run(_ steps: [StepRequest], approving: Bool = true) async throws -> RunResult {
    let host = try AgentHost(
      definitions: [toyDefinition("watcher", worksWith: "painter"), toyDefinition("painter")],
      modules: [ToyModule(journal)])
    return await host.run(try await host.plan(steps), approve: { _, _ in approving }).result()
  }

  @Test func `a failure says what was done, what was not, and how to take it back`() async throws {
    let account = try #require(try await run([look, paint, broken, look]).account)
    #expect(account.done == ["Look at vase", "Paint it"])
    // A look that failed left nothing behind.
    #expect(account.uncertain == [])
    #expect(account.notDone == ["Look at broken", "Look at vase"])
    #expect(account.undo == [["unpaint", "it"]])
  }

  @Test func `what failed before it changed anything was not begun`() async throws {
    let brushless = StepRequest(agent: "painter", operation: "thing.paint", arguments: ["lacksBrush": true])
    let account = try #require(try await run([look, brushless]).account)
    #expect(account.done == ["Look at vase"])
    #expect(account.uncertain == [])
    #expect(account.notDone == ["Paint it"])
    #expect(account.undoUncertain == [])
  }

  @Test func `what goes on until it is stopped is whole then`() async throws {
    let endless = StepRequest(agent: "watcher", operation: "thing.look", arguments: ["thing": "endless"])
    let host = try AgentHost(definitions: [toyDefinition("watcher")], modules: [ToyModule(journal)])
    let run = host.run(try await host.plan([endless, look]))
    var result: RunResult?
    for await event in run {
      if case .progress = event.kind { run.cancel() }
      if case .finished(let whole) = event.kind { result = whole }
    }
    // It is done; the step behind it is not.
    #expect(result?.outcomes.map(\.report.verdict.sentence) == ["Seen enough."])
    #expect(result?.failure == .cancelled)
    #expect(result?.notBegun.isEmpty == true)
  }

  @Test func `every ending has its state`() async throws {
    #expect(try await run([look]).state == .completed)
    #expect(try await run([look, broken]).state == .partial)
    #expect(try await run([broken]).state == .failed)
    #expect(try await run([paint], approving: false).state == .needsApproval)
    #expect(try await run([look]).account == nil)
    #expect(RunResult.State.needsApproval.rawValue == "needs-approval")
  }

  @Test func `a run that is stopped says so, and the step learns of it`() async throws {
    let slow = StepRequest(agent: "watcher", operation: "thing.look", arguments: ["thing": "slow"])
    let host = try AgentHost(definitions: [toyDefinition("watcher")], modules: [ToyModule(journal)])
    let run = host.run(try await host.plan([slow, look]))
    var result: RunResult?
    for await event in run {
      if case .progress = event.kind { run.cancel() }
      if case .finished(let whole) = event.kind { result = whole }
    }
    #expect(result?.failure == .cancelled)
    #expect(result?.notBegun.count == 1)
    #expect(journal.all.last == "cancelled")
  }

  @Test func `whoever waits for the result and is cancelled still learns how the run ended`() async throws {
    let slow = StepRequest(agent: "watcher", operation: "thing.look", arguments: ["thing": "slow"])
    let host = try AgentHost(definitions: [toyDefinition("watcher")], modules: [ToyModule(journal)])
    let run = host.run(try await host.plan([slow, look]))
    let waiting = Task { await run.result() }
    while !journal.all.contains("waiting") { try await Task.sleep(for: .milliseconds(1)) }
    waiting.cancel()
    let result = await waiting.value
    #expect(result.state == .failed)
    #expect(result.failure == .cancelled)
    #expect(journal.all.last == "cancelled")
  }
}
