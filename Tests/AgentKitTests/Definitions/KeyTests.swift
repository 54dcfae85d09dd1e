import Reporting
import Testing

@testable import AgentKit

struct KeyTests {
  @Test func `keys of Claude Code`() {
    let result = reading(
      keys: """
        disallowedTools: Write, Bash(rm *)
        model: opus
        permissionMode: plan
        maxTurns: 12
        skills: [a, b]
        mcpServers:
          - github
          - db: {command: run, args: [x]}
        hooks: {Stop: []}
        memory: project
        background: true
        effort: high
        isolation: worktree
        color: cyan
        initialPrompt: Begin
        """)
    let definition = result.definition
    #expect(result.diagnostics == [])
    #expect(definition?.disallowedTools.map(\.text) == ["Write", "Bash(rm *)"])
    #expect(definition?.models == ["opus"])
    #expect(definition?.mcpServers.map(\.name) == ["github", "db"])
    #expect(definition?.mcpServers.map(\.place.line) == [10, 11])
    #expect(definition?.mcpServers.last?.configuration == ["command": "run", "args": ["x"]])
    var settings = HostSettings()
    settings.permissionMode = "plan"
    settings.maxTurns = 12
    settings.skills = ["a", "b"]
    settings.hooks = ["Stop": []]
    settings.memory = "project"
    settings.background = true
    settings.effort = "high"
    settings.isolation = "worktree"
    settings.color = "cyan"
    settings.initialPrompt = "Begin"
    #expect(definition?.settings == settings)
  }

  @Test func `keys of Copilot and VS Code`() {
    let result = reading(
      keys: """
        argument-hint: what to plan
        agents: ['*']
        model: [GPT-5, Claude Sonnet 4.5]
        user-invocable: false
        disable-model-invocation: true
        infer: true
        target: vscode
        metadata: {team: a}
        mcp-servers:
          db: {type: local}
        handoffs:
          - {label: Go, agent: coder, prompt: Do it, send: true, model: GPT-5}
        """)
    let settings = result.definition?.settings
    #expect(result.diagnostics == [])
    #expect(result.definition?.models == ["GPT-5", "Claude Sonnet 4.5"])
    #expect(settings?.argumentHint == "what to plan")
    #expect(settings?.agents == ["*"])
    #expect(
      settings?.userInvocable == false && settings?.disableModelInvocation == true && settings?.infer == true)
    #expect(settings?.target == "vscode")
    #expect(settings?.metadata == ["team": "a"])
    #expect(result.definition?.mcpServers.map(\.configuration) == [["type": "local"]])
    #expect(
      settings?.handoffs == [
        HandoffButton(label: "Go", agent: "coder", prompt: "Do it", send: true, model: "GPT-5")
      ])
  }

  @Test func `keys of OpenCode`() {
    let result = reading(
      keys: """
        mode: subagent
        temperature: 0.2
        top_p: 1
        steps: 5
        permission:
          edit: deny
          bash:
            "*": ask
            "git *": allow
        hidden: true
        disable: false
        """)
    let settings = result.definition?.settings
    #expect(result.diagnostics == [])
    #expect(settings?.mode == "subagent" && settings?.temperature == 0.2 && settings?.topP == 1)
    #expect(settings?.maxTurns == 5 && settings?.hidden == true && settings?.disable == false)
    #expect(
      settings?.permission == [
        PermissionRule(tool: "edit", action: "deny"),
        PermissionRule(tool: "bash", pattern: "*", action: "ask"),
        PermissionRule(tool: "bash", pattern: "git *", action: "allow"),
      ])
  }

  @Test func `keys of Gemini CLI and Cursor`() {
    let result = reading(
      keys: """
        kind: local
        display_name: The Helper
        max_turns: 7
        timeout_mins: 2.5
        readonly: true
        is_background: true
        """)
    let settings = result.definition?.settings
    #expect(result.diagnostics == [])
    #expect(
      settings?.kind == "local" && settings?.displayName == "The Helper" && settings?.timeoutMinutes == 2.5)
    #expect(settings?.maxTurns == 7 && settings?.readonly == true && settings?.background == true)
  }

  @Test func `keys of the specification and our own`() {
    let result = reading(
      keys: """
        mcp_servers: [docker]
        auto_invoke_mcp: true
        examples:
          - why is it down
          - text: show the log
            operation: container.logs
        signatures:
          container.debug: [exec format error, exit code 137]
        not_for: Kubernetes, unless asked
        operations: container.*, image.build
        """)
    let definition = result.definition
    #expect(result.diagnostics == [])
    #expect(definition?.invokesMCPAutomatically == true)
    #expect(
      definition?.examples.map(\.passage) == [
        Passage("why is it down", line: 7, column: 5), Passage("show the log", line: 8, column: 11),
      ])
    #expect(definition?.examples.map(\.operation) == [nil, "container.logs"])
    #expect(definition?.signatures.map(\.passage.text) == ["exec format error", "exit code 137"])
    #expect(definition?.signatures.map(\.operation) == ["container.debug", "container.debug"])
    #expect(definition?.notFor.map(\.text) == ["Kubernetes, unless asked"])
    #expect(definition?.operations?.map(\.text) == ["container.*", "image.build"])
  }

  @Test func `unknown keys are kept and noted`() {
    let result = reading(keys: "vibe: calm\nnested: {a: [1, 2.5, true, null]}")
    #expect(
      result.definition?.unknownKeys == ["vibe": "calm", "nested": ["a": [1, .number(2.5), true, .null]]])
    #expect(result.diagnostics.map(\.code) == [.unknownKey, .unknownKey])
    #expect(result.diagnostics.allSatisfy { $0.severity == .info })
    #expect(result.definition?.place(of: "vibe") == Place(line: 4))
  }

  @Test(arguments: ["mcp_servers: [a]\nmcpServers: [b]", "maxTurns: 1\nmax_turns: 2"])
  func `two spellings of one key are reported`(_ lines: String) {
    let result = reading(keys: lines)
    #expect(result.diagnostics.map(\.code) == [.keySpelledTwice])
    #expect(result.diagnostics.map(\.line) == [5])
    #expect(result.definition?.mcpServers.map(\.name) == ["a"] || result.definition?.settings.maxTurns == 1)
  }

  @Test(arguments: [
    "maxTurns: many", "maxTurns: 0", "background: yes", "temperature: .nan", "permission: [a]", "handoffs: x",
    "handoffs: [{label: x}]", "hidden: 1", "skills: {a: b}", "model: {a: b}", "mcpServers: [[a]]",
    "examples: 5",
    "tools: [[Read]]",
  ])
  func `values of the wrong kind are reported and left out`(_ line: String) {
    let result = reading(keys: line)
    #expect(result.definition != nil)
    #expect(result.diagnostics.map(\.code) == [.wrongType])
    #expect(result.diagnostics.map(\.line) == [4])
    #expect(result.definition?.settings.value(of: .maxTurns) == nil)
  }

  @Test(arguments: ["permissionMode: maybe", "memory: cloud", "effort: huge", "target: emacs", "mode: both"])
  func `values that no host knows are kept and noted`(_ line: String) {
    let result = reading(keys: line)
    #expect(result.diagnostics.map(\.code) == [.unknownValue])
    #expect(result.definition.map { $0.differences(from: $0) } == [])
    #expect(result.definition?.settings != HostSettings())
  }
}

struct RequiredKeyTests {
  @Test func `a missing name is an error, and the file's stands in`() {
    let text = "---\ndescription: Helps.\n---\n"
    let result = reading(text, file: "Agents/helper.md")
    #expect(result.definition?.name == "helper")
    #expect(result.diagnostics.map(\.code) == [.nameMissing])
    #expect(result.diagnostics.map(\.severity) == [.error])
    let fixed = DefinitionFixer().fix(Array(text.utf8), file: "Agents/helper.md")
    #expect(String(decoding: fixed.bytes, as: UTF8.self) == "---\nname: helper\ndescription: Helps.\n---\n")
  }

  @Test(arguments: [
    "x/helper.agent.md", ".opencode/agent/helper.md", ".cursor/agents/helper.md", ".github/agents/helper.md",
  ])
  func `hosts that go by the file need no name`(_ file: String) {
    let result = reading("---\ndescription: Helps.\n---\n", file: file)
    #expect(result.definition?.name == "helper")
    #expect(result.diagnostics == [])
  }

  @Test(arguments: ["name: helper", "name: helper\ndescription:", "name: helper\ndescription: ''"])
  func `a missing description is an error, and the definition is there`(_ keys: String) {
    let result = reading("---\n\(keys)\n---\nBody")
    #expect(result.definition?.name == "helper")
    #expect(result.diagnostics.filter { $0.severity == .error }.map(\.code) == [.descriptionMissing])
  }

  @Test(arguments: [
    ("-helper", DiagnosticCode.nameInvalid), ("'a: helper'", .nameInvalid), ("other", .nameFileMismatch),
  ])
  func `names that some host does not take are reported`(_ name: String, _ code: DiagnosticCode) {
    #expect(reading("---\nname: \(name)\ndescription: Helps.\n---\n").diagnostics.map(\.code).contains(code))
  }

  @Test(arguments: ["Helper", "helper", "HELPER"])
  func `spelling does not make a name differ from the file's`(_ name: String) {
    #expect(reading("---\nname: \(name)\ndescription: Helps.\n---\n").diagnostics == [])
  }

  @Test func `long descriptions and literal line ends are noted`() {
    let long = String(repeating: "word ", count: 300) + #"\n"#
    let codes = reading(definition("helper", long)).diagnostics.map(\.code)
    #expect(codes == [.descriptionLong, .literalLineEnd])
  }
}
