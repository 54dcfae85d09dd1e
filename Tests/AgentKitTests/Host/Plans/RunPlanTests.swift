import Foundation
import Synchronization
import Testing

@testable import AgentKit

struct RunPlanTests {
  private let journal = Journal()
  private let look = StepRequest(agent: "watcher", operation: "thing.look", arguments: ["thing": "vase"])
  private let paint = StepRequest(agent: "painter", operation: "thing.paint")

  private func host() throws -> AgentHost {
    try AgentHost(
      definitions: [toyDefinition("watcher", worksWith: "painter"), toyDefinition("painter")],
      modules: [ToyModule(journal)])
  }

  @Test func `the same requests in the same world have the same bytes and the same hash`() async throws {
    let plans = [try await host().plan([look, paint]), try await host().plan([look, paint])]
    #expect(plans[0].json.canonicalText == plans[1].json.canonicalText)
    #expect(try plans[0].hash == plans[1].hash)
  }

  @Test func `what is printed is what is hashed, with the hash beside it`() async throws {
    let plan = try await host().plan([look])
    var members = try #require(plan.signedJSON.members)
    let hash = members.removeValue(forKey: "hash")?.stringValue
    #expect(try ContentHash(of: .object(members)).rawValue == hash)
    #expect(members["schema"] == "longshore.plan/1")
  }

  /// One change for each thing that a plan says.
  static let changes: [@Sendable (inout RunPlan) -> Void] = [
    { $0.request = "something else" }, { $0.workingDirectory = "/elsewhere" }, { $0.steps = [] },
    { $0.steps[0].agent = "painter" }, { $0.steps[0].definition = nil },
    { $0.steps[0].operation = "thing.paint" }, { $0.steps[0].arguments["thing"] = "urn" },
    { $0.steps[0].plan.steps[0].summary += "!" }, { $0.steps[0].plan.steps[0].effect = .destroy },
    { $0.steps[0].plan.steps[0].flags = [.hostPrivilege] },
    { $0.steps[0].plan.steps[0].objects[0].id = "5678" },
    { $0.steps[0].plan.steps[0].command = ["docker", "rm", "vase"] },
    { $0.steps[0].plan.steps[0].undo = ["docker", "start", "vase"] },
    {
      $0.steps[0].plan.steps[0].preconditions = [
        Precondition(PlannedObject(.container, id: "1234"), "state", is: "running")
      ]
    },
    {
      $0.steps[0].plan.steps[0].leaves = [Postcondition(PlannedObject(.container, id: "1234"), .stopped)]
    },
    { $0.output = PlannedStep("Write it", effect: .writeFiles) },
  ]

  @Test(arguments: changes.indices)
  func `whatever a plan says is in its hash`(index: Int) async throws {
    let plan = try await host().plan([look])
    var changed = plan
    Self.changes[index](&changed)
    #expect(try changed.hash != plan.hash)
    #expect(!plan.differences(to: changed).isEmpty)
  }

  @Test func `a plan survives being written and read`() async throws {
    var plan = try await host().plan([look, paint], for: "look and paint")
    plan.steps[0].plan.steps[0].preconditions = [
      Precondition(PlannedObject(.container, id: "1"), "state", is: "exited")
    ]
    let network = PlannedObject(ResultReference(step: 1, .network), name: "backend")
    plan.steps[0].plan.steps[0].leaves = [
      Postcondition(network, .present),
      Postcondition(
        PlannedObject(.container, id: "1"), .stopped, uses: [network],
        releases: [PlannedObject(.network, id: "2", name: "frontend")]),
    ]
    let read = try JSONDecoder().decode(RunPlan.self, from: JSONEncoder().encode(plan))
    #expect(read == plan)
    #expect(try read.hash == plan.hash)
  }

  @Test func `reversibility follows from the effect and the way back`() {
    #expect(PlannedStep("Look", effect: .observe).reversibility == .nothingToUndo)
    #expect(PlannedStep("Stop", effect: .change, undo: ["docker", "start", "x"]).reversibility == .byCommand)
    #expect(PlannedStep("Write", effect: .writeFiles).reversibility == .byHand)
    let removal = PlannedStep("Remove", effect: .destroy, undo: ["docker", "start", "x"])
    #expect(removal.reversibility == .never)
    #expect(removal.undo == nil)
  }

  @Test func `a changed world is refused, and what changed is named`() async throws {
    let world = Mutex("exited")
    let module = try WorldModule { world.withLock { $0 } }
    let host = try AgentHost(definitions: [toyDefinition("keeper")], modules: [module])
    let plan = try await host.plan([StepRequest(agent: "keeper", operation: "thing.drop")])
    _ = try await host.renewed(plan)
    world.withLock { $0 = "running" }
    await #expect(throws: HostError.planChanged(["container web: state was exited, is running"])) {
      try await host.renewed(plan)
    }
  }

  @Test func `what changes while somebody thinks it over is refused before it is done`() async throws {
    let world = Mutex("exited")
    let module = try WorldModule { world.withLock { $0 } }
    let host = try AgentHost(definitions: [toyDefinition("keeper")], modules: [module])
    let plan = try await host.plan([StepRequest(agent: "keeper", operation: "thing.drop")])
    let run = host.run(plan) { _, _ in
      world.withLock { $0 = "running" }
      return true
    }
    let result = await run.result()
    #expect(result.failure?.code == "plan.changed")
    #expect(result.state == .refused)
    #expect(module.drops.count == 0)
  }

  @Test func `a step may refer to what an earlier one leaves`() async throws {
    let again = StepRequest(agent: "watcher", operation: "thing.look", arguments: ["thing": "$1.container"])
    let host = try host()
    let plan = try await host.plan([look, again])
    #expect(plan.steps[1].plan.objects.map(\.id) == ["$1.container"])
    #expect(plan.steps[1].plan.objects[0].result == ResultReference(step: 1, .container))
    let result = await host.run(plan).result()
    #expect(result.state == .completed)
    #expect(result.steps[1].step.plan.objects.map(\.name) == ["1234"])
  }

  @Test(arguments: ["$2.container", "$3.container"])
  func `a reference to a later step is refused`(reference: String) async throws {
    let step = StepRequest(
      agent: "watcher", operation: "thing.look", arguments: ["thing": .string(reference)])
    let error = await #expect(throws: HostError.self) { try await host().plan([look, step]) }
    #expect(error?.code == "plan.no-such-result")
  }

  @Test func `nothing that can destroy may be aimed at a result`() async throws {
    let host = try AgentHost(
      definitions: [toyDefinition("watcher"), toyDefinition("keeper")],
      modules: [ToyModule(journal), try WorldModule { "exited" }])
    let drop = StepRequest(agent: "keeper", operation: "thing.drop", arguments: ["name": "$1.container"])
    let error = await #expect(throws: HostError.self) { try await host.plan([look, drop]) }
    #expect(error == .destroysResult("thing.drop", object: "$1.container"))
  }

  @Test func `an operation whose own plan destroys a result is refused too`() async throws {
    let object = PlannedObject(ResultReference(step: 1, .image))
    let module = try WorldModule(object: object) { "exited" }
    let host = try AgentHost(definitions: [toyDefinition("keeper")], modules: [module])
    await #expect(throws: HostError.destroysResult("thing.drop", object: "$1.image")) {
      try await host.plan([StepRequest(agent: "keeper", operation: "thing.drop")])
    }
  }

  @Test(arguments: ["", "$", "$0.image", "$-1.image", "$1", "$1.", "$1.thing", "1.image", "$1.image x"])
  func `only a whole reference is one`(text: String) {
    #expect(ResultReference(text) == nil)
  }
}

extension JSONValue {
  /// The members of an object.
  var members: [String: JSONValue]? { if case .object(let members) = self { members } else { nil } }
}
