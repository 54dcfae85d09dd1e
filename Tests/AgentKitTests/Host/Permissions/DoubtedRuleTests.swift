import Testing

@testable import AgentKit

/// Rules that protect nothing, because what they are about does not exist.
struct DoubtedRuleTests {
  private func doubts(about rules: String...) throws -> [String] {
    var host = try AgentHost(
      definitions: [toyDefinition("watcher"), toyDefinition("painter")], modules: [ToyModule(Journal())])
    host.policy.rules = PolicyRules(deny: try rules.map { try PolicyRule($0, origin: "longshore.yaml:2") })
    return host.doubtsAboutRules
  }

  @Test func `a misspelt operation or agent is told with its place and the nearest name`() throws {
    #expect(
      try doubts(about: "operation(thing.lok)", "agent(watchr)", "operation(nothing.*)") == [
        "longshore.yaml:2: the rule operation(thing.lok) is about no operation that there is; did you mean thing.look?",
        "longshore.yaml:2: the rule agent(watchr) is about no agent that there is; did you mean watcher?",
        "longshore.yaml:2: the rule operation(nothing.*) is about no operation that there is",
      ])
  }

  @Test func `a rule about something that there is, or about a tool, is not doubted`() throws {
    #expect(
      try doubts(
        about: "operation(thing.look)", "operation(thing.*)", "agent(paint*)", "Bash(docker rm *)",
        "effect(destroy)") == [])
  }
}
