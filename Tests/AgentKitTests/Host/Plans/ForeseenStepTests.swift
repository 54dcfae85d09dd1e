import Reporting
import Synchronization
import Testing

@testable import AgentKit

/// Lamps, and how each stands; where they are stuck nothing that is done to them has an effect.
private final class Lamps: Sendable {
  private let states: Mutex<[String: String]>
  private let isStuck: Bool

  init(_ states: [String: String] = [:], isStuck: Bool = false) {
    self.states = Mutex(states)
    self.isStuck = isStuck
  }

  var all: [String: String] { states.withLock { $0 } }

  func set(_ name: String, to state: String?) {
    if !isStuck { states.withLock { $0[name] = state } }
  }
}

/// Lamps can be made, switched off and thrown away.
private struct LampModule: CapabilityModule {
  let name = "Lamps"
  let operations: [RegisteredOperation]

  init(_ lamps: Lamps) throws {
    let access: @Sendable (RunContext) -> Lent = { Lent(lamps: lamps, foresight: $0.foresight) }
    operations = [
      try RegisteredOperation(Make.self, for: "keeper", reading: access, acting: access),
      try RegisteredOperation(SwitchOff.self, for: "keeper", reading: access, acting: access),
      try RegisteredOperation(ThrowAway.self, for: "keeper", reading: access, acting: access),
    ]
  }
}

private struct Lent: Sendable {
  let lamps: Lamps
  let foresight: Foresight

  /// The lamp of a name and how it stands, by then.
  func lamp(_ name: String) throws -> (object: PlannedObject, state: String) {
    if let fact = foresight.fact(on: .container, name) { return (fact.object, fact.state.rawValue) }
    guard let state = lamps.all[name] else {
      throw Failure(code: "lamp.none", message: "there is no lamp \(name)", kind: .badInput)
    }
    let object = PlannedObject(.container, id: "id-of-\(name)", name: name)
    return (object, foresight.fact(on: .container, object.id)?.state.rawValue ?? state)
  }
}

private struct Make: AgentOperation {
  static let declaration = Declaration("lamp.make", "Makes a lamp.", atMost: .change)
  @Parameter("Which.") var name: String

  func plan(with lent: Lent) async throws -> Plan {
    Plan("Make \(name)", effect: .change, leaves: [.makes(.container, named: name, .running)])
  }

  func run(_ plan: Plan, with lent: Lent) async throws -> Outcome {
    lent.lamps.set(name, to: "running")
    return Outcome(
      Report("Make", verdict: Verdict(.good, "Made.")),
      handoff: Handoff(objects: [PlannedObject(.container, id: "id-of-\(name)", name: name)]))
  }
}

private struct SwitchOff: AgentOperation {
  static let declaration = Declaration("lamp.off", "Switches a lamp off.", atMost: .change)
  @Parameter("Which.") var name: String

  func plan(with lent: Lent) async throws -> Plan {
    let lamp = try lent.lamp(name)
    return Plan(
      "Switch \(name) off", effect: .change, objects: [lamp.object],
      leaves: [Postcondition(lamp.object, .stopped)])
  }

  func run(_ plan: Plan, with lent: Lent) async throws -> Outcome {
    lent.lamps.set(plan.objects[0].name, to: "stopped")
    return Outcome(
      Report("Off", verdict: Verdict(.good, "Off.")), handoff: Handoff(objects: plan.objects))
  }
}

private struct ThrowAway: AgentOperation {
  static let declaration = Declaration("lamp.drop", "Throws a lamp away.", atMost: .destroy)
  @Parameter("Which.") var name: String
  @Parameter("Even if it is on.") var force = false

  func plan(with lent: Lent) async throws -> Plan {
    let lamp = try lent.lamp(name)
    guard force || lamp.state == "stopped" else {
      throw Failure(code: "lamp.on", message: "\(name) is on", kind: .badInput)
    }
    return Plan(
      "Throw \(name) away", effect: .destroy, objects: [lamp.object],
      preconditions: [Precondition(lamp.object, "state", is: lamp.state)],
      leaves: [Postcondition(lamp.object, .gone)])
  }

  func run(_ plan: Plan, with lent: Lent) async throws -> Outcome {
    lent.lamps.set(plan.objects[0].name, to: nil)
    return Outcome(Report("Drop", verdict: Verdict(.good, "Dropped.")))
  }
}

struct ForeseenStepTests {
  private func host(_ lamps: Lamps) throws -> AgentHost {
    try AgentHost(definitions: [toyDefinition("keeper")], modules: [LampModule(lamps)])
  }

  private func step(_ operation: OperationName, _ name: String = "desk", force: Bool = false) -> StepRequest {
    StepRequest(
      agent: "keeper", operation: operation,
      arguments: force ? ["name": .string(name), "force": true] : ["name": .string(name)])
  }

  @Test func `a step is planned on what the one before it leaves`() async throws {
    let lamps = Lamps(["desk": "running"])
    let host = try host(lamps)
    await #expect(throws: Failure.self) { try await host.plan([step("lamp.drop")]) }
    let plan = try await host.plan([step("lamp.off"), step("lamp.drop")])
    #expect(plan.steps[1].plan.steps[0].preconditions.map(\.value) == ["stopped"])
    #expect(plan.steps[1].plan.objects.map(\.id) == ["id-of-desk"])
    #expect(lamps.all == ["desk": "running"])
    let result = await host.run(plan) { _, _ in true }.result()
    #expect(result.state == .completed)
    #expect(lamps.all == [:])
  }

  @Test func `the order decides what is foreseen`() async throws {
    let host = try host(Lamps(["desk": "running"]))
    await #expect(throws: Failure.self) { try await host.plan([step("lamp.drop"), step("lamp.off")]) }
  }

  @Test func `what did not come about is refused, with what was done and what was not`() async throws {
    let lamps = Lamps(["desk": "running"], isStuck: true)
    let host = try host(lamps)
    let plan = try await host.plan([step("lamp.off"), step("lamp.drop"), step("lamp.make", "other")])
    let result = await host.run(plan) { _, _ in true }.result()
    #expect(result.state == .partial)
    #expect(result.failure?.code == "plan.not-as-foreseen")
    #expect(
      result.failure?.message
        == "what came before lamp.drop did not leave what it was planned on: desk is on. Done: Switch desk off."
        + " Not done: Throw desk away; Make other")
    #expect(result.notBegun.map(\.operation) == ["lamp.make"])
    #expect(lamps.all == ["desk": "running"])
  }

  @Test func `what destroys relies on the state that it was planned on, though it could be done without`()
    async throws
  {
    let host = try host(Lamps(["desk": "running"], isStuck: true))
    let plan = try await host.plan([step("lamp.off"), step("lamp.drop", force: true)])
    let result = await host.run(plan) { _, _ in true }.result()
    #expect(result.failure?.code == "plan.not-as-foreseen")
    #expect(result.failure?.message.contains("container desk: state was stopped, is running") == true)
  }

  @Test func `an approval is good for a plan whose steps build upon each other`() async throws {
    let lamps = Lamps(["desk": "running"])
    let host = try host(lamps)
    let ada = Principal("user:ada")
    let plan = try await host.plan([step("lamp.off"), step("lamp.drop")])
    let approval = try host.approvals.grant(plan.hash, to: ada)
    #expect(await host.run(plan, approved: approval, by: ada).result().state == .completed)
    #expect(lamps.all == [:])
  }

  @Test func `what a step makes is its result, and known by its id once it is there`() async throws {
    let lamps = Lamps()
    let host = try host(lamps)
    let plan = try await host.plan([step("lamp.make"), step("lamp.off")])
    #expect(plan.steps[0].plan.steps[0].leaves.map(\.object.id) == ["$1.container"])
    #expect(plan.steps[1].plan.objects.map(\.id) == ["$1.container"])
    #expect(plan.steps[1].plan.objects.map(\.name) == ["desk"])
    let result = await host.run(plan) { _, _ in true }.result()
    #expect(result.state == .completed)
    #expect(result.steps[1].step.plan.objects.map(\.id) == ["id-of-desk"])
    #expect(lamps.all == ["desk": "stopped"])
  }

  @Test func `what nobody can have looked at is not destroyed`() async throws {
    let host = try host(Lamps())
    await #expect(throws: HostError.destroysResult("lamp.drop", object: "desk")) {
      try await host.plan([step("lamp.make"), step("lamp.off"), step("lamp.drop")])
    }
  }
}
