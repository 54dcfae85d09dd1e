import Reporting
import Synchronization
import Testing

@testable import AgentKit

struct AgentHostTests {
  private let journal = Journal()

  private func host(watcher: String = "Bash", edge: String? = "painter") throws -> AgentHost {
    try AgentHost(
      definitions: [toyDefinition("watcher", tools: watcher, worksWith: edge), toyDefinition("painter")],
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
    // Before it changes anything a step is planned once more.
    #expect(journal.all.suffix(3) == ["looked at 1234", "planned paint", "painted vase"])
  }

  @Test func `nothing is handed on where the definition declares no edge, and that is said`() async throws {
    let host = try host(edge: nil)
    var refusals: [String] = []
    for await event in host.run(try await host.plan([look, paint]), approve: { _, _ in true }) {
      if case .notHandedOver(_, let from, let to) = event.kind { refusals.append("\(from) → \(to)") }
    }
    #expect(refusals == ["watcher → painter"])
    #expect(journal.all.last == "painted nothing")
  }

  @Test func `events tell the run from start to end`() async throws {
    let host = try host()
    var names: [String] = []
    for await event in host.run(try await host.plan([look])) {
      switch event.kind {
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

  @Test func `a step that fails and can say how ends the run as well, and its report is kept`() async throws {
    let host = try host()
    let gone = StepRequest(agent: "watcher", operation: "thing.look", arguments: ["thing": "gone"])
    let alone = await host.run(try await host.plan([gone, paint]), approve: { _, _ in true }).result()
    #expect(alone.state == .failed)
    #expect(alone.failure?.code == "thing.gone")
    #expect(alone.outcomes.map(\.report.verdict.sentence) == ["It is gone."])
    #expect(alone.notBegun.map(\.operation) == ["thing.paint"])
    let second = await host.run(try await host.plan([look, gone]), approve: { _, _ in true }).result()
    #expect(second.state == .partial)
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

  @Test func `what the request leaves alone is not changed, wherever it was routed to; it may be looked at`()
    async throws
  {
    let host = try host()
    await #expect(throws: HostError.leftOut("thing.paint", object: "vase")) {
      try await host.plan([look, paint], for: "look at everything and paint all but the Vase")
    }
    #expect(try await host.plan([look], for: "look at everything except vase").steps.count == 1)
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
      if case .progress = event.kind { break }
    }
    while journal.all.last != "cancelled" { await Task.yield() }
  }
}
