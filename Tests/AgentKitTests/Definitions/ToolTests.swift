import Foundation
import Testing

@testable import AgentKit

struct ToolRuleTests {
  private func rule(_ text: String) throws -> ToolRule { try #require(ToolRule(text)) }

  @Test(arguments: [
    ("Bash", "Bash(docker rm *)"), ("Bash", "Bash"), ("Bash(*)", "Bash(anything at all)"),
    ("*", "Bash(rm -rf /)"),
    ("Bash(docker:*)", "Bash(docker rm *)"), ("Bash(docker *)", "Bash(docker rm *)"),
    ("Bash(docker build:*)", "Bash(docker build *)"), ("Bash(docker build *)", "Bash(docker build:*)"),
    ("Bash(docker build:*)", "Bash(docker build)"), ("Bash(docker build:*)", "Bash(docker build -t a .)"),
    ("Bash(docker  build:*)", "Bash(docker build .)"), ("Bash(docker * prune)", "Bash(docker image prune)"),
    ("Bash(docker * prune)", "Bash(docker * prune)"), ("Bash(git status)", "Bash(git status)"),
    ("bash", "Bash(docker ps)"), ("execute", "Bash(docker ps)"), ("run_shell_command", "Bash(docker ps)"),
    ("mcp__docker", "mcp__docker__ps"), ("mcp__docker__*", "mcp__docker__*"), ("docker/*", "mcp__docker__ps"),
    ("mcp_docker_*", "mcp__docker__ps"), ("mcp__*", "mcp__docker__ps"), ("docker/ps", "mcp__docker__ps"),
    ("mcp__docker__get_*", "mcp__docker__get_logs"), ("edit", "Edit"), ("replace", "Edit"),
    ("grep_search", "Grep"),
    ("Read(src/**)", "Read(src/a/b.swift)"), ("Read(src/**)", "Read(src/**)"),
    ("WebFetch(domain:a.b)", "WebFetch(domain:a.b)"),
    ("Agent(a, b)", "Agent(b)"), ("Task", "Agent(a)"), ("execute/runInTerminal", "Bash(ls)"),
  ])
  func `a rule covers what it stands for`(_ allowed: String, _ need: String) throws {
    #expect(try rule(allowed).covers(rule(need)))
  }

  @Test(arguments: [
    ("Bash(docker build:*)", "Bash"), ("Bash(docker build:*)", "Bash(docker *)"),
    ("Bash(docker build:*)", "Bash(*)"),
    ("Bash(docker build:*)", "Bash(docker buildx *)"), ("Bash(docker build:*)", "Bash(docker rm *)"),
    ("Bash(docker build)", "Bash(docker build:*)"), ("Bash(docker build)", "Bash(docker build .)"),
    ("Bash(git status)", "Bash(git *)"), ("Bash(git status)", "Bash(git statu*)"), ("Bash()", "Bash(ls)"),
    ("Bash()", "Bash"),
    ("Bash(x **)", "Bash(x:*)"), ("Read", "Write"), ("Edit", "Write"), ("Write", "Edit"),
    ("mcp__docker__ps", "mcp__docker__*"),
    ("mcp__docker__*", "mcp__dockerhub__ps"), ("mcp__docker", "mcp__dockerhub__ps"),
    ("mcp__docker__*", "Bash"),
    ("Read(src/**)", "Read"), ("Read(src/**)", "Read(src/../../etc/passwd)"),
    ("Read(src/**)", "Read(srcs/a)"),
    ("Read(*.md)", "Read(a.md)"), ("Agent(a)", "Agent(a, b)"), ("Agent(a)", "Agent"),
    ("WebFetch(domain:a.b)", "WebFetch(domain:c.d)"),
    ("Bash(docker:*)", "mcp__docker__ps"),
  ])
  func `a rule is never widened`(_ allowed: String, _ need: String) throws {
    #expect(try !rule(allowed).covers(rule(need)))
  }

  @Test(arguments: [
    "", "  ", "Bash(", "Bash)", "Bash(a", "Bash(a))", "Bash(a) b", "(a)", "Bash(a)(b)",
    String(repeating: "x", count: 1025),
  ])
  func `what is no rule is none`(_ text: String) {
    #expect(ToolRule(text) == nil)
  }

  @Test(arguments: [
    ("Bash", "Bash(docker rm *)", true), ("Bash(docker rm:*)", "Bash(docker *)", true),
    ("Bash(docker rm:*)", "Bash(docker rm *)", true), ("Bash(docker rm:*)", "Bash(docker rmi *)", false),
    ("Bash(* --force)", "Bash(docker rm *)", true), ("Bash(git:*)", "Bash(docker rm *)", false),
    ("Bash(docker)", "Bash(docker rm)", false), ("Write", "Bash", false),
    ("mcp__docker__rm", "mcp__docker__*", true),
  ])
  func `a rule that forbids a part of what is needed forbids it all`(
    _ forbidden: String, _ need: String, _ expected: Bool
  ) throws {
    #expect(try rule(forbidden).overlaps(rule(need)) == expected)
    let definition = try #require(reading(keys: "disallowedTools: \(forbidden)").definition)
    #expect(try definition.allows(rule(need)) == !expected)
  }

  @Test func `a host's grant narrows a definition and the other way round`() throws {
    let need = try rule("Bash(docker rm *)")
    let definition = try #require(reading(keys: "tools: Bash(docker:*), Read").definition)
    #expect(definition.allows(need))
    #expect(!definition.allows(need, inherited: .only([try rule("Read")])))
    #expect(!definition.allows(try rule("Write"), inherited: .all))
    let open = try #require(reading(keys: "color: red").definition)
    #expect(open.tools == .inherited && open.allows(need) && !open.allows(need, inherited: .only([])))
  }

  @Test func `rules are written as they were`() throws {
    #expect(try rule(" Bash( docker build:* ) ").text == "Bash( docker build:* )")
    #expect(try rule(" Bash( docker build:* ) ").specifier == "docker build:*")
  }
}

struct ToolListTests {
  private func texts(_ lines: String) -> [String]? {
    guard case .only(let rules) = reading(keys: lines).definition?.tools else { return nil }
    return rules.map(\.text)
  }

  @Test(arguments: [
    ("tools: Read, Write", ["Read", "Write"]), ("tools: Read,Write,", ["Read", "Write"]),
    ("tools: Bash(git add:*, git commit:*), Read", ["Bash(git add:*, git commit:*)", "Read"]),
    ("tools: [Read, 'Bash(git diff:*)']", ["Read", "Bash(git diff:*)"]),
    ("tools:\n  - Read\n  - Write", ["Read", "Write"]),
    ("tools: []", []), ("tools: Read Write Grep", ["Read", "Write", "Grep"]), ("tools: my tool", ["my tool"]),
    ("tools: [edit, search]", ["Edit", "Write", "NotebookEdit", "Grep", "Glob"]),
    ("tools: [\"' search'\"]", ["Grep", "Glob"]),
    ("tools: {edit: true, '*': false}", ["edit"]),
    ("tools: Read", ["Read"]), ("tools: \"Read, Write\"", ["Read", "Write"]),
    ("allowed-tools: Read", ["Read"]),
    ("tools: {\"*\": false, read: true, bash: false}", ["read"]),
    ("tools: ['codebase', 'github/*']", ["codebase", "github/*"]),
  ])
  func `lists are read in every form`(_ lines: String, _ expected: [String]) {
    #expect(texts(lines) == expected)
  }

  @Test(arguments: ["tools: '*'", "tools: ['*']", "tools: [\"*\", Read]"])
  func `a star grants all`(_ lines: String) {
    #expect(reading(keys: lines).definition?.tools == .all)
  }

  @Test func `switches that are off forbid`() {
    let definition = reading(keys: "tools: {bash: false, write: false, read: true}").definition
    #expect(definition?.tools == .inherited)
    #expect(definition?.disallowedTools.map(\.name) == ["Bash", "Write"])
  }

  @Test func `no value is no tools, and reported`() {
    let result = reading(keys: "tools:")
    #expect(result.definition?.tools == .only([]))
    #expect(result.diagnostics.map(\.code) == [.toolsEmpty])
  }

  @Test func `a tool that cannot be understood allows nothing and is reported`() {
    let result = reading(keys: "tools: Read, Bash(git")
    #expect(result.definition?.tools == .only([ToolRule("Read")].compactMap(\.self)))
    #expect(result.diagnostics.map(\.code) == [.toolInvalid])
  }

  @Test func `two spellings of one tool are one rule, and are written the same`() throws {
    let definition = try #require(
      reading(keys: "tools: [read, Read, read_file, docker/*, mcp__docker__*]").definition)
    #expect(definition.tools == .only(["Read", "mcp__docker__*"].compactMap(ToolRule.init)))
    let written = String(decoding: try JSONEncoder().encode(definition.tools), as: UTF8.self)
    #expect(written == #"["Read","mcp__docker__*"]"#)
    let many = (0..<200).map { "tool\($0 % 100)" }.joined(separator: ", ")
    #expect(
      reading(keys: "tools: \(many)").definition?.tools
        == .only((0..<100).compactMap { ToolRule("tool\($0)") }))
  }

  @Test func `what is left of a broken list is no tool`() {
    let result = reading(keys: "tools: Read, [Write, 'server/tool x\"")
    #expect(result.definition?.tools == .only(["Read", "server/tool x"].compactMap(ToolRule.init)))
    #expect(result.diagnostics.map(\.code) == [.toolInvalid])
    #expect(
      ToolRule("[Read") == nil && ToolRule("mcp__'a__b") == nil && ToolRule("Bash(echo \"[x]\")") != nil)
  }

  @Test func `what is allowed and forbidden is reported`() {
    let result = reading(keys: "tools: Read, Write\ndisallowedTools: Write")
    #expect(result.diagnostics.map(\.code) == [.toolContradiction])
    #expect(result.diagnostics.map(\.line) == [5])
  }
}
