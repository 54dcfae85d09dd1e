import Testing

@testable import AgentKit
@testable import ContainerCapabilities

struct ChoiceTests {
  @Test func `a choice is read in any case and written as itself`() throws {
    #expect(try RestartPolicyName("Unless-Stopped") == .unlessStopped)
    #expect(try JSONValue(encoding: RestartPolicyName.onFailure) == "on-failure")
    #expect(
      RestartPolicyName.schema == [
        "type": "string", "enum": ["no", "always", "unless-stopped", "on-failure"],
      ])
  }

  @Test func `another text is refused with the choices`() {
    #expect(
      refusal(RestartPolicyName.self, "sometimes") == "give one of: no, always, unless-stopped, on-failure")
  }

  @Test(
    arguments: [
      ("restart unless stopped", ["unless-stopped"]), ("it should always restart", ["always"]),
      ("restart it on failure", ["on-failure"]), ("there is no container", []), ("it is always slow", []),
    ] as [(String, [String])])
  func `restart policies are found`(request: String, policies: [String]) {
    #expect(scan(RestartPolicyName.self, request) == policies)
  }

  @Test func `drivers and severities are found by what tells them from other words`() {
    #expect(scan(NetworkDriver.self, "a macvlan network") == ["macvlan"])
    #expect(scan(NetworkDriver.self, "reach the host") == [])
    #expect(scan(NetworkDriver.self, "use host networking") == ["host"])
    #expect(scan(VulnerabilitySeverity.self, "only CRITICAL and high please") == ["critical", "high"])
    #expect(scan(VulnerabilitySeverity.self, "memory is low") == [])
  }
}
