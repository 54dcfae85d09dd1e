import Testing

@testable import AgentKit

struct BodyTests {
  private let body = reading(smallDefinition).definition?.body ?? DefinitionBody()

  @Test func `the role is one paragraph with its lines joined`() {
    #expect(body.role == [Passage("Helps with everything. Every day.", line: 12)])
  }

  @Test func `capabilities come in groups with their places`() {
    #expect(body.capabilities.map(\.title) == [Passage("Lifting", line: 17, column: 5)])
    #expect(
      body.capabilities.first?.items == [
        Passage("Lift things that are heavy", line: 18, column: 3),
        Passage("Put them down", line: 20, column: 3),
      ])
  }

  @Test func `quoted phrases of triggers are marked`() {
    #expect(
      body.delegationTriggers.map(\.passage.text) == [
        "\"lift this\" or \"carry that\" in request", "Carrying things",
      ])
    #expect(
      body.delegationTriggers.first?.phrases == [
        Passage("lift this", line: 28, column: 4), Passage("carry that", line: 28, column: 19),
      ])
    #expect(body.delegationTriggers.last?.phrases == [])
  }

  @Test func `the other sections are told apart`() {
    #expect(body.whenToUse.map(\.text) == ["Something is heavy"])
    #expect(body.qualityStandards.map(\.title.text) == ["Care"])
    #expect(body.worksWith.map(\.name) == ["packer"])
    #expect(body.worksWith.map(\.reason) == ["wrapping"])
    #expect(body.mcpServers.map(\.name) == ["docker-mcp"])
    #expect(body.deliverables.map(\.text) == ["A list"])
    #expect(body.successCriteria.map(\.text) == ["It stands where it should"])
  }
}
