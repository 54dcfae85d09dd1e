import Testing

@testable import AgentKit

struct PolicyRuleTests {
  private func decide(
    _ step: PlannedStep, deny: [String] = [], ask: [String] = [], allow: [String] = []
  ) throws -> Policy.Decision {
    var policy = Policy()
    policy.rules = PolicyRules(
      deny: try deny.map { try PolicyRule($0) }, ask: try ask.map { try PolicyRule($0) },
      allow: try allow.map { try PolicyRule($0) }, folder: "/project")
    let declaration = Declaration(
      "container.remove", "Removes.", atMost: .destroy, flags: Set(EffectFlag.allCases),
      needs: ["Bash(docker rm *)", "mcp__docker__*"])
    return policy.decide(step, of: declaration, by: "Docker Operations")
  }

  private let start = PlannedStep("Start", effect: .change, command: ["docker", "start", "web"])

  @Test(arguments: [
    "operation(container.remove)", "operation(container.*)", "operation(*)", "effect(change)",
    "agent(docker-operations)", "agent(docker-*)", "Bash(docker start *)", "Bash(docker *)", "Bash", "*",
  ])
  func `a rule of any kind denies, asks and allows`(rule: String) throws {
    #expect(try decide(start, allow: [rule]) == .allow)
    #expect(try decide(start, ask: [rule], allow: [rule]) == .ask)
    guard case .refuse(let reason) = try decide(start, deny: [rule], ask: [rule], allow: [rule]) else {
      Issue.record("\(rule) does not deny")
      return
    }
    #expect(reason.contains(rule))
  }

  @Test(arguments: [
    "operation(volume.*)", "operation(container)", "effect(destroy)", "agent(reviewer)",
    "Bash(docker stop *)",
    "flag(credentials)", "mcp__other__*",
  ])
  func `a rule about something else says nothing`(rule: String) throws {
    #expect(try decide(start, deny: [rule], allow: [rule]) == .ask)
  }

  @Test func `no rule lets a destroy happen unasked`() throws {
    let removal = PlannedStep("Remove", effect: .destroy, command: ["docker", "rm", "web"])
    for rule in ["*", "Bash", "operation(*)", "effect(destroy)", "Bash(docker rm *)"] {
      #expect(try decide(removal, allow: [rule]) == .ask, "\(rule)")
    }
  }

  @Test func `an operation that is allowed is not yet allowed to be delicate`() throws {
    let privileged = PlannedStep(
      "Run", effect: .change, flags: [.hostPrivilege], command: ["docker", "run", "--privileged", "x"])
    #expect(try decide(privileged, allow: ["Bash(docker run *)"]) == .ask)
    #expect(try decide(privileged, allow: ["Bash(docker run *)", "flag(hostPrivilege)"]) == .allow)
  }

  @Test func `a change that does not say how it would be typed is denied by what it may be`() throws {
    let silent = PlannedStep("Remove", effect: .change)
    #expect(try decide(silent, deny: ["Bash(docker rm -f *)"]) != .ask)
    #expect(try decide(silent, deny: ["Bash(docker stop *)"]) == .ask)
  }

  /// Decides about a step of an operation that does thing by thing what one command does at once.
  private func clean(_ step: PlannedStep, deny rule: String) throws -> Policy.Decision {
    var policy = Policy()
    policy.rules = PolicyRules(deny: [try PolicyRule(rule)])
    let declaration = Declaration(
      "system.prune", "Cleans.", atMost: .destroy,
      needs: ["Bash(docker system prune *)", "mcp__docker__*"],
      includes: [
        .container: ["Bash(docker container prune *)"], .volume: ["Bash(docker volume prune *)"],
        .engine: ["Bash(docker builder prune *)"],
      ])
    return policy.decide(step, of: declaration)
  }

  @Test(arguments: [
    "Bash(docker system prune *)", "Bash(docker system prune:*)", "Bash(docker * prune *)",
    "Bash(docker system prune -a *)", "Bash(docker rm *)", "Bash(docker container prune *)",
    "Bash(docker container prune:*)", "Bash(docker container prune --filter *)",
  ])
  func
    `who denies the command that an operation stands for denies the operation, however its steps are typed`(
      rule: String
    ) throws
  {
    let removal = PlannedStep(
      "Remove", effect: .destroy, objects: [PlannedObject(.container, id: "aaaa")],
      command: ["docker", "rm", "web"])
    guard case .refuse(let reason) = try clean(removal, deny: rule) else {
      Issue.record("\(rule) does not deny")
      return
    }
    #expect(reason.contains(rule))
    #expect(try clean(PlannedStep("Look", effect: .observe), deny: rule) == .allow)
  }

  @Test(arguments: [
    "Bash(docker volume prune *)", "Bash(docker builder prune *)", "Bash(docker stop *)", "mcp__docker__*",
  ])
  func `who denies something else, or another tool for the same, leaves the operation`(rule: String) throws {
    let removal = PlannedStep(
      "Remove", effect: .destroy, objects: [PlannedObject(.container, id: "aaaa")],
      command: ["docker", "rm", "web"])
    #expect(try clean(removal, deny: rule) == .ask)
  }

  @Test func `another spelling of the command is the same, and a part of it is that part`() throws {
    let removal = PlannedStep("Remove", effect: .destroy, command: ["docker", "rm", "web"])
    guard case .refuse = try decide(removal, deny: ["Bash(docker container rm *)"]) else {
      Issue.record("the long spelling does not deny")
      return
    }
    #expect(try decide(removal, deny: ["Bash(docker rm --force *)"]) == .ask)
  }

  @Test(arguments: [
    "", "Bash(", "Bash)", "Bsh(docker *)", "operation", "operation()", "effect(destory)", "flag(root)",
    "nonsense",
  ])
  func `a rule that would mean nothing is no rule`(text: String) {
    #expect(throws: InvalidValue.self) { try PolicyRule(text) }
  }

  @Test func `tools that a deny covers are no alternative for an operation`() async throws {
    var host = try AgentHost(definitions: [toyDefinition("watcher")], modules: [ToyModule(Journal())])
    host.policy.rules.deny = [try PolicyRule("Bash(look *)")]
    let look = StepRequest(agent: "watcher", operation: "thing.look", arguments: ["thing": "vase"])
    await #expect(throws: HostError.notCovered("thing.look", agent: "watcher", needs: ["Bash(look *)"])) {
      try await host.plan([look])
    }
  }

  @Test func `a definition that asks for a mode without questions gets none`() async throws {
    let text = """
      ---
      name: painter
      description: Paints without asking.
      permissionMode: bypassPermissions
      tools: "*"
      ---
      """
    let definition = try #require(DefinitionReader().read(Array(text.utf8), file: "painter.md").definition)
    let journal = Journal()
    let host = try AgentHost(definitions: [definition], modules: [ToyModule(journal)])
    let result = await host.run(
      try await host.plan([StepRequest(agent: "painter", operation: "thing.paint")])
    )
    .result()
    #expect(result.state == .needsApproval)
    #expect(!journal.all.contains { $0.hasPrefix("painted") })
  }
}
