import Testing

@testable import AgentKit

struct BodyTests {
  private let body = reading(smallDefinition).definition?.body ?? DefinitionBody()

  /// Reads a body that begins on line 5.
  private func read(_ text: String) -> DefinitionBody {
    reading(definition("helper", body: text)).definition?.body ?? DefinitionBody()
  }

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

  @Test(arguments: [
    ("## Your Core Mission", SectionKind.capabilities), ("## 🎯 Your Success Metrics", .successCriteria),
    ("### Focus Areas ###", .capabilities), ("**When to use this agent:**", .whenToUse),
    ("# Agent Profile", .role),
    ("**Trigger Phrases**:", .delegationTriggers), ("## Quality Checklist", .qualityStandards),
    ("## Output", .deliverables),
    ("Integration with other agents:", .worksWith), ("## 3. Role & Expertise", .role),
  ])
  func `sections are known by many titles`(_ title: String, _ kind: SectionKind) {
    let body = read("\(title)\n- something\n")
    #expect(body.sections.last?.kind == kind)
    #expect(body.sections.last?.items.map(\.text) == ["something"])
  }

  @Test(arguments: [
    "Note: this is a sentence.", "When invoked:\n\nText follows.", "**bold** words begin this", "#hashtag",
  ])
  func `not every line is a title`(_ text: String) {
    #expect(read("\(text)\n").sections.map(\.level) == [0])
  }

  @Test func `a section takes the kind of the one it is in`() {
    let body = read("## Quality Standards\nAll:\n\n### Odd Title\n- a\n\n**Odder:**\n- b\n\n## Odd\n- c\n")
    #expect(body.qualityStandards.flatMap(\.items).map(\.text) == ["All:", "a", "b"])
    #expect(body.sections.last?.kind == nil)
  }

  @Test func `a body without sections is kept whole`() {
    let body = read(
      "\nYou are a helper.\nYou help.\n\n1. Do this\n2) Do that\n   and more\n* nested\n  - deeper\n")
    #expect(body.sections.map(\.level) == [0])
    #expect(
      body.sections.first?.items == [
        Passage("You are a helper. You help.", line: 6), Passage("Do this", line: 9, column: 4),
        Passage("Do that and more", line: 10, column: 4), Passage("nested", line: 12, column: 3),
        Passage("deeper", line: 13, column: 5),
      ])
    #expect(body.text.hasPrefix("You are a helper.") && body.text.hasSuffix("- deeper"))
  }

  @Test func `code is no text and has no headings`() {
    let body = read(
      "## Role\nBefore\n```bash\n# not a heading\n- not an item\n```\n~~~~\n```\n# nor this\n~~~~\nAfter\n")
    #expect(body.sections.map(\.title.text) == ["Role"])
    #expect(body.role.map(\.text) == ["Before", "After"])
  }

  @Test func `a label may have its text behind it`() {
    let body = read("**When to Use:** lifting, carrying\n**Success Criteria**: it stands\n")
    #expect(body.whenToUse == [Passage("lifting, carrying", line: 5, column: 18)])
    #expect(body.successCriteria.map(\.text) == ["it stands"])
  }

  @Test func `a body may be empty`() {
    #expect(read("").sections == [])
    #expect(read("\n\n  \n").text == "")
  }
}

struct IntegrationPointTests {
  @Test(arguments: [
    ("`container-security` for vulnerability scanning", "container-security", "vulnerability scanning"),
    ("**code-reviewer** – looks twice", "code-reviewer", "looks twice"),
    ("@agent-debugger: finds it", "debugger", "finds it"),
    ("Collaborate with security-auditor on secrets", "security-auditor", "secrets"),
    ("debugger for hard cases", "debugger", "hard cases"),
    ("Work with `qa-expert`", "qa-expert", ""), ("sre-engineer", "sre-engineer", ""),
  ])
  func `who and what for`(_ line: String, _ name: String, _ reason: String) {
    let point = IntegrationPoints.read(Passage(line, line: 1))
    #expect(point?.name == name)
    #expect(point?.reason == reason)
  }

  @Test(arguments: [
    "**All agents:** Provides clear requirements", "Real-time dashboards", "real-time dashboards",
    "Receives real-time metrics", "Tracks long-term trends", "`/video:create` to record",
    "`docs/plan.md` first", "`two words` here", "",
    "Anything else, well-known or not",
    "It comes last but not least: the well-known part",
  ])
  func `nobody in particular`(_ line: String) {
    #expect(IntegrationPoints.read(Passage(line, line: 1)) == nil)
  }
}

struct QuotedPhraseTests {
  @Test(arguments: [
    (#""docker build" or "dockerfile" in request"#, ["docker build", "dockerfile"]),
    ("“smart quotes” too", ["smart quotes"]),
    ("`kubectl apply` in code", ["kubectl apply"]),
    ("'GDPR', 'right to be forgotten'", ["GDPR", "right to be forgotten"]),
    ("don't take the user's words", []), ("'it's here' said", ["it's here"]), (#"an "open quote"#, []),
    (#""" empty"#, []),
    (#"six" pipes and 5" more"#, ["pipes and 5"]),
  ])
  func `phrases are what stands in quotation marks`(_ line: String, _ expected: [String]) {
    #expect(QuotedPhrases.find(in: Passage(line, line: 1)).map(\.text) == expected)
  }

  @Test func `columns count bytes`() {
    #expect(QuotedPhrases.find(in: Passage("ä “b” 'c'", line: 3, column: 10)).map(\.column) == [16, 22])
  }
}

struct DescriptionTests {
  @Test func `lists of triggers in the description are triggers`() {
    let result = reading(definition("helper", #""Helps. Triggers on: 'wet', 'cold feet'. Not for snow.""#))
    #expect(
      result.definition?.body.delegationTriggers.map(\.phrases) == [
        [
          Passage("wet", line: 3), Passage("cold feet", line: 3),
        ]
      ])
    #expect(result.definition?.body.delegationTriggers.map(\.source) == [.description])
  }

  @Test func `example blocks are dialogues, with real line ends or written ones`() {
    let blocks = """
      Examples:
      <example>
      Context: It rains.
      user: "Why don't I stay dry?"
      assistant: "I'll use the helper."
      <commentary>Rain is its business.</commentary>
      </example>
      <example>
      <user_request>Fetch the umbrella</user_request>
      </example>
      <example>nothing said</example>
      """
    let folded = blocks.split(separator: "\n").joined(separator: #"\n"#)
    for description in [
      "|\n  \(blocks.replacing("\n", with: "\n  "))", "'\(folded.replacing("'", with: "''"))'",
    ] {
      let definition = reading(definition("helper", description)).definition
      #expect(
        definition?.body.dialogues.map(\.request.text) == ["Why don't I stay dry?", "Fetch the umbrella"])
      #expect(definition?.body.dialogues.first?.context == "It rains.")
      #expect(definition?.body.dialogues.first?.commentary == "Rain is its business.")
    }
  }

  @Test func `example blocks of the body have their lines`() {
    let body = "Text\n\n<example>\nuser: 'go'\n</example>\n"
    #expect(
      reading(definition("helper", body: body)).definition?.body.dialogues.map(\.request) == [
        Passage("go", line: 7)
      ])
  }

  @Test(arguments: [
    ("Helps. Examples: <example>user: x</example>", "Helps."), ("Helps.", "Helps."),
    ("<example>a</example>", "<example>a</example>"),
  ])
  func `the purpose leaves examples out`(_ description: String, _ purpose: String) {
    #expect(reading(definition("helper", "'\(description)'")).definition?.purpose == purpose)
  }
}
