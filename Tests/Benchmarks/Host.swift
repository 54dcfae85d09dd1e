import AgentKit
import Foundation
import Reporting

/// What a host adds to an operation: planning, policy with rules, events, the record and the looking again.
enum Host: Benchmark {
  static let name = "host"
  static let summary = "the host's own time for an operation that does nothing"

  static func run(isSmoke: Bool) async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/benchmark-\(UUID())"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let text = "---\nname: idler\ndescription: Does nothing.\ntools: Bash(idle *)\n---\n"
    let definition = DefinitionReader().read(Array(text.utf8), file: "idler.md").definition
    var host = try AgentHost(definitions: [definition].compactMap { $0 }, modules: [Idle()])
    host.policy.rules = PolicyRules(
      deny: try ["Bash(docker rm *)", "operation(volume.*)", "Read(~/.ssh/**)", "effect(destroy)"].map {
        try PolicyRule($0)
      },
      ask: try ["Bash(docker push *)", "agent(code-*)"].map { try PolicyRule($0) })
    let count = isSmoke ? 20 : 2000
    try await measure("observes, no record ", "idle.look", on: host, count)
    try await measure("changes, no record  ", "idle.change", on: host, count)
    host.audit = AuditLog(folder: folder)
    try await measure("observes, recorded  ", "idle.look", on: host, count)
    try await measure("changes, recorded   ", "idle.change", on: host, count)
    let plan = try await host.plan([StepRequest(agent: "idler", operation: "idle.change")])
    print("  \(try Samples.of(count) { _ = try plan.hash }.line)  the hash of a plan")
  }

  private static func measure(_ what: String, _ operation: OperationName, on host: AgentHost, _ count: Int)
    async throws
  {
    let step = StepRequest(agent: "idler", operation: operation, arguments: ["name": "x"])
    let samples = try await Samples.of(count) {
      let plan = try await host.plan([step])
      for await _ in host.run(plan, approve: { _, _ in true }) {}
    }
    print("  \(samples.line)  \(what)")
  }
}

private struct IdleLook: AgentOperation {
  static let declaration = Declaration("idle.look", "Looks.", atMost: .observe, needs: ["Bash(idle *)"])
  @Parameter("Which.") var name: String = "x"

  func plan(with context: RunContext) async throws -> Plan {
    Plan(
      "Look at \(name)", effect: .observe, objects: [PlannedObject(.container, id: name)],
      command: ["idle", "look", name])
  }

  func run(_ plan: Plan, with context: RunContext) async throws -> Outcome {
    Outcome(Report("Idle", verdict: Verdict(.good, "Nothing.")))
  }
}

private struct IdleChange: AgentOperation {
  static let declaration = Declaration(
    "idle.change", "Changes nothing.", atMost: .change, needs: ["Bash(idle *)"])
  @Parameter("Which.") var name: String = "x"

  func plan(with context: RunContext) async throws -> Plan {
    Plan(
      "Change \(name)", effect: .change, objects: [PlannedObject(.container, id: name)],
      command: ["idle", "change", name])
  }

  func run(_ plan: Plan, with context: RunContext) async throws -> Outcome {
    Outcome(Report("Idle", verdict: Verdict(.good, "Nothing.")))
  }
}

private struct Idle: CapabilityModule {
  let name = "Idle"
  let operations: [RegisteredOperation]

  init() throws {
    operations = [
      try RegisteredOperation(IdleLook.self, for: "idler", reading: { $0 }, acting: { $0 }),
      try RegisteredOperation(IdleChange.self, for: "idler", reading: { $0 }, acting: { $0 }),
    ]
  }
}
