import Reporting
import Testing

@testable import AgentKit

struct ExportTests {
  static let definitions = [
    smallDefinition,
    definition("plain"),
    definition("Code Reviewer", "'Reviews: all # of it'", body: "\n# Title\n\n---\n\nText"),
    """
    ---
    name: claude
    description: |
      Two lines.
      <example>user: x</example>
    tools: Read, Bash(git diff:*), mcp__github, Skill, Weird Tool
    disallowedTools: Write, Bash(rm *)
    model: opus
    permissionMode: plan
    maxTurns: 12
    skills: [a, b]
    mcpServers:
      - github
      - db: {command: run, args: [x], "odd: key": null}
    hooks: {Stop: [{matcher: "*", hooks: []}]}
    memory: project
    background: true
    effort: high
    isolation: worktree
    color: cyan
    initialPrompt: "Begin\\twith: this"
    ---
    Body
    """,
    """
    ---
    name: Copilot's Agent
    description: "Plans."
    tools: ['codebase', 'edit', 'github/*', 'execute/runInTerminal']
    model: [GPT-5, Claude Sonnet 4.5]
    argument-hint: what?
    agents: ['*']
    user-invocable: false
    disable-model-invocation: true
    infer: false
    target: vscode
    metadata: {team: "1"}
    mcp-servers: {db: {type: local}}
    handoffs: [{label: Go, agent: coder, send: true}]
    ---
    Body
    """,
    """
    ---
    description: OpenCode's.
    name: open
    model: anthropic/claude-sonnet-4
    mode: subagent
    temperature: 0.2
    top_p: 1
    steps: 5
    tools: {bash: false, write: false, "docker_*": true}
    permission: {edit: deny, bash: {"*": ask, "git *": allow}}
    hidden: true
    disable: false
    color: "#ff0000"
    ---
    """,
    """
    ---
    name: gemini
    description: Gemini's.
    kind: local
    display_name: The Helper
    tools: [run_shell_command, mcp_docker_ps, mcp_*]
    model: gemini-2.5-pro
    temperature: 1
    max_turns: 7
    timeout_mins: 2.5
    mcp_servers: {db: {command: run}}
    readonly: true
    is_background: true
    vibe: calm
    ---
    Body
    """,
    "---\nname: usual\ndescription: Usual.\ntools: Read, Edit, MultiEdit, Write, edit\n---\n",
    "---\nname: odd\ndescription: Odd.\ntools: ['a, b', 'c(d', mcp_x, mcp__y, 'read write', '*/z']\n---\n",
    "---\nname: none\ndescription: Nothing.\ntools: []\n---\n",
    "---\nname: all\ndescription: Everything.\ntools: '*'\ndisallowedTools: [Bash]\n---\n",
    "---\nname: lonely\n---\nNo description.",
    """
    ---
    name: ours
    description: Ours.
    auto_invoke_mcp: true
    examples: [{text: "why: is it down", operation: container.debug}, plain]
    signatures: [exec format error]
    not_for: [Poems]
    operations: [container.*]
    ---
    """,
  ]

  @Test(arguments: HostFormat.allCases, definitions.indices)
  func `what is exported reads back the same, but for the losses`(_ host: HostFormat, _ index: Int) throws {
    let definition = try #require(reading(Self.definitions[index], file: "x.md").definition)
    let exported = DefinitionExporter(to: host).export(definition)
    let again = DefinitionReader().read(Array(exported.text.utf8), file: exported.path)
    let read = try #require(again.definition, "\(exported.text)")
    let lost = Set(exported.losses.map(\.key))
    #expect(definition.differences(from: read).isSubset(of: lost), "\(exported.text)\n\(exported.losses)")
    #expect(again.diagnostics.filter { $0.severity >= .warning }.map(\.message) == [], "\(exported.text)")
    #expect(read.unknownKeys == [:], "a host gets no key that it does not know")
  }

  @Test(arguments: HostFormat.allCases, definitions.indices)
  func `nothing is lost without need`(_ host: HostFormat, _ index: Int) throws {
    let definition = try #require(reading(Self.definitions[index], file: "x.md").definition)
    let exported = DefinitionExporter(to: host).export(definition)
    let read = try #require(
      DefinitionReader().read(Array(exported.text.utf8), file: exported.path).definition)
    let second = DefinitionExporter(to: host).export(read)
    #expect(second.text == exported.text, "what a host can say stays as it is")
  }

  @Test func `tools are said in the words of the host and never widened`() throws {
    let definition = try #require(
      reading(keys: "tools: Read, Bash(git diff:*), mcp__docker__ps").definition)
    func text(_ host: HostFormat) -> String { DefinitionExporter(to: host).export(definition).text }
    #expect(
      text(.claude).contains("tools: Read, Bash(git diff:*), mcp__docker__ps\n")
        || text(.claude).contains("tools: 'Read, Bash(git diff:*), mcp__docker__ps'\n"))
    #expect(text(.copilot).contains("tools:\n  - Read\n  - docker/ps\n"))
    #expect(text(.gemini).contains("tools:\n  - read_file\n  - mcp_docker_ps\n"))
    #expect(text(.opencode).contains("tools:\n  '*': false\n  read: true\n  docker_ps: true\n"))
    for host in [HostFormat.copilot, .gemini, .opencode] {
      let loss = DefinitionExporter(to: host).export(definition).losses.first { $0.key == "tools" }
      #expect(loss?.reason.contains("Bash(git diff:*)") == true)
    }
    #expect(DefinitionExporter(to: .cursor).export(definition).losses.map(\.key) == ["tools"])
  }

  @Test func `each host finds the file where it looks`() throws {
    let definition = try #require(reading(definition("Log Reader")).definition)
    #expect(
      HostFormat.allCases.map { DefinitionExporter(to: $0).export(definition).path } == [
        ".claude/agents/log-reader.md", ".github/agents/log-reader.agent.md",
        ".opencode/agents/log-reader.md",
        ".gemini/agents/log-reader.md", ".cursor/agents/log-reader.md",
      ])
  }
}

struct ScaffoldTests {
  @Test func `a new definition reads without a fault and says all that is asked for`() throws {
    let scaffold = try #require(
      DefinitionScaffold(
        name: "Log Reader", description: "Reads: logs", tools: ["Read", "Bash(tail:*)"],
        worksWith: ["Code Reviewer"]))
    let result = reading(scaffold.text, file: scaffold.file)
    let definition = try #require(result.definition)
    #expect(result.diagnostics == [])
    #expect(scaffold.file == "log-reader.md" && definition.name == "log-reader")
    #expect(definition.description == "Reads: logs")
    #expect(definition.body.worksWith.map(\.name) == ["code-reviewer"])
    for kind in SectionKind.allCases where kind != .mcpServers {
      #expect(definition.body.sections.contains { $0.kind == kind && !$0.items.isEmpty }, "\(kind)")
    }
  }

  @Test(arguments: ["", "  ", "---", "!?"])
  func `a name without letters is refused`(_ name: String) {
    #expect(DefinitionScaffold(name: name) == nil)
  }

  @Test(arguments: ["x", "Größe", "a\nb: c", "../../etc/passwd", "--- #"])
  func `whatever the name, the file is valid and stays in its folder`(_ name: String) {
    guard let scaffold = DefinitionScaffold(name: name) else { return #expect(Slug.of(name).isEmpty) }
    #expect(reading(scaffold.text, file: scaffold.file).diagnostics == [])
    #expect(!scaffold.file.contains("/"))
  }
}
