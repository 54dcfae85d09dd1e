import Reporting
import Synchronization
import Testing

@testable import AgentKit

/// What the toy operations did, in order.
private final class Journal: Sendable {
  private let entries = Mutex<[String]>([])
  func write(_ entry: String) { entries.withLock { $0.append(entry) } }
  var all: [String] { entries.withLock { $0 } }
}

private struct Desk: Sendable {
  let journal: Journal
  let context: RunContext
}

/// Finds something and hands it on.
private struct Look: AgentOperation {
  static let declaration = Declaration(
    "thing.look", "Looks at a thing.", atMost: .observe, needs: ["Bash(look *)"])
  @Parameter("Which thing.") var thing: String

  func plan(with desk: Desk) async throws -> Plan {
    desk.journal.write("planned look")
    return Plan(
      "Look at \(thing)", effect: .observe, objects: [PlannedObject(.container, id: "1234", name: thing)])
  }

  func run(_ plan: Plan, with desk: Desk) async throws -> Outcome {
    if thing == "broken" { throw Failure(code: "thing.broken", message: "it is broken", kind: .failed) }
    if thing == "slow" {
      desk.context.progress("waiting")
      do { try await Task.sleep(for: .seconds(600)) } catch { desk.journal.write("cancelled"); throw error }
    }
    desk.journal.write("looked at \(plan.object(.container)?.id ?? "nothing")")
    desk.context.progress("looking", done: 1, of: 2)
    return Outcome(
      Report("Look", verdict: Verdict(.good, "Seen.")), handoff: Handoff(objects: plan.objects))
  }
}

/// Paints what it was handed, or what it is told to; declares less than it may plan.
private struct Paint: AgentOperation {
  static let declaration = Declaration(
    "thing.paint", "Paints a thing.", atMost: .change, needs: ["Bash(paint *)"])
  @Parameter("Even if it must be destroyed.") var isForced = false

  func plan(with desk: Desk) async throws -> Plan {
    desk.journal.write("planned paint")
    return Plan("Paint it", effect: isForced ? .destroy : .change)
  }

  func run(_ plan: Plan, with desk: Desk) async throws -> Outcome {
    desk.journal.write("painted \(desk.context.received.first?.object(.container)?.name ?? "nothing")")
    return Outcome(Report("Paint", verdict: Verdict(.good, "Painted.")))
  }
}

private struct Sell: DeclaredOperation {
  static let declaration = Declaration("thing.sell", "Sells a thing.", atMost: .destroy)
}

private struct ToyModule: CapabilityModule {
  let name = "Toys"
  let operations: [RegisteredOperation]

  init(_ journal: Journal) throws {
    let desk: @Sendable (RunContext) -> Desk = { Desk(journal: journal, context: $0) }
    operations = [
      try RegisteredOperation(Look.self, for: "watcher", reading: desk, acting: desk),
      try RegisteredOperation(Paint.self, for: "painter", reading: desk, acting: desk),
      try RegisteredOperation(planned: Sell.self, for: "painter"),
    ]
  }
}

private func definition(_ name: String, tools: String = "Bash", worksWith: String? = nil) throws
  -> AgentDefinition
{
  var text = "---\nname: \(name)\ndescription: The \(name)\ntools: \(tools)\n---\n# \(name)\n"
  if let worksWith { text += "## Integration Points\n**Works With:**\n- `\(worksWith)` for more\n" }
  return try #require(DefinitionReader().read(Array(text.utf8), file: "\(name).md").definition)
}

struct AgentHostTests {
  private let journal = Journal()

  private func host(watcher: String = "Bash", edge: String? = "painter") throws -> AgentHost {
    try AgentHost(
      definitions: [definition("watcher", tools: watcher, worksWith: edge), definition("painter")],
      modules: [ToyModule(journal)])
  }

  private let look = StepRequest(agent: "watcher", operation: "thing.look", arguments: ["thing": "vase"])
  private let paint = StepRequest(agent: "painter", operation: "thing.paint")

  @Test func `planning names the objects and does nothing`() async throws {
    let plan = try await host().plan([look, paint], for: "look at the vase and paint it")
    #expect(plan.steps.map(\.agent) == ["watcher", "painter"])
    #expect(plan.steps[0].plan.objects == [PlannedObject(.container, id: "1234", name: "vase")])
    #expect(journal.all == ["planned look", "planned paint"])
  }

  @Test func `a run does the steps in order and hands results along a declared edge`() async throws {
    let host = try host()
    let result = await host.run(try await host.plan([look, paint]), approve: { _, _ in true }).result()
    #expect(result.state == .completed)
    #expect(result.outcomes.map(\.report.title) == ["Look", "Paint"])
    #expect(journal.all.suffix(2) == ["looked at 1234", "painted vase"])
  }

  @Test func `nothing is handed on where the definition declares no edge, and that is said`() async throws {
    let host = try host(edge: nil)
    var refusals: [String] = []
    for await event in host.run(try await host.plan([look, paint]), approve: { _, _ in true }) {
      if case .notHandedOver(_, let from, let to) = event { refusals.append("\(from) → \(to)") }
    }
    #expect(refusals == ["watcher → painter"])
    #expect(journal.all.last == "painted nothing")
  }

  @Test func `events tell the run from start to end`() async throws {
    let host = try host()
    var names: [String] = []
    for await event in host.run(try await host.plan([look])) {
      switch event {
      case .started: names.append("started")
      case .progress(_, let progress): names.append("progress \(progress.done ?? 0)/\(progress.total ?? 0)")
      case .ended: names.append("ended")
      case .finished: names.append("finished")
      case .handedOver, .notHandedOver: names.append("handoff")
      }
    }
    #expect(names == ["started", "progress 1/2", "ended", "finished"])
  }

  @Test func `nobody to ask means no`() async throws {
    let host = try host()
    let result = await host.run(try await host.plan([paint])).result()
    #expect(result.failure?.code == "policy.not-approved")
    #expect(result.failure?.kind == .refused)
    #expect(journal.all == ["planned paint"])
  }

  @Test func `a failed step ends the run and says what was done before`() async throws {
    let host = try host()
    let broken = StepRequest(agent: "watcher", operation: "thing.look", arguments: ["thing": "broken"])
    let result = await host.run(try await host.plan([look, broken, paint]), approve: { _, _ in true })
      .result()
    #expect(result.state == .partial)
    #expect(result.steps.count == 2)
    #expect(result.failure?.message == "it is broken")
    #expect(!journal.all.contains { $0.hasPrefix("painted") })
  }

  @Test func `tools that do not cover an operation forbid it before anything is planned`() async throws {
    let host = try host(watcher: "Read, Bash(paint *)")
    await #expect(throws: HostError.notCovered("thing.look", agent: "watcher", needs: ["Bash(look *)"])) {
      try await host.plan([look])
    }
    #expect(journal.all.isEmpty)
  }

  @Test func `a host's grant narrows every definition`() async throws {
    var host = try host()
    host.grant = .only([try #require(ToolRule("Read"))])
    await #expect(throws: HostError.self) { try await host.plan([look]) }
  }

  @Test func `a plan over the declared ceiling is refused`() async throws {
    let forced = StepRequest(agent: "painter", operation: "thing.paint", arguments: ["isForced": true])
    let error = await #expect(throws: HostError.self) { try await host().plan([forced]) }
    #expect(error?.code == "policy.refused")
  }

  @Test func `a declared operation says that it is planned`() async throws {
    await #expect(throws: HostError.planned("thing.sell")) {
      try await host().plan([StepRequest(agent: "painter", operation: "thing.sell")])
    }
  }

  @Test func `unknown names are answered with the nearest`() async throws {
    await #expect(throws: HostError.unknownOperation("thing.lock", nearest: "thing.look")) {
      try await host().plan([StepRequest(agent: "watcher", operation: "thing.lock")])
    }
    await #expect(throws: HostError.unknownAgent("painted", known: ["watcher", "painter"])) {
      try await host().plan([StepRequest(agent: "painted", operation: "thing.paint")])
    }
  }

  @Test func `a host takes other definitions, and a run that was begun keeps its own`() async throws {
    var host = try host()
    let run = host.run(try await host.plan([look]))
    let text = "---\nname: watcher\ndescription: May do nothing now\ntools: []\n---\n"
    host.use(DefinitionLibrary([DefinitionReader().read(Array(text.utf8), file: "watcher.md")]))
    await #expect(throws: HostError.self) { try await host.plan([look]) }
    #expect(await run.result().state == .completed)
  }

  @Test func `agents are found whatever their case and separators`() throws {
    #expect(try host().definition(named: "Painter").name == "painter")
  }

  @Test(.timeLimit(.minutes(1))) func `leaving the loop cancels the work`() async throws {
    let host = try host()
    let slow = StepRequest(agent: "watcher", operation: "thing.look", arguments: ["thing": "slow"])
    for await event in host.run(try await host.plan([slow])) {
      if case .progress = event { break }
    }
    while journal.all.last != "cancelled" { await Task.yield() }
  }
}
