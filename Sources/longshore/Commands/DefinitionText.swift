import AgentKit
import Reporting

/// A definition as it was understood, for people: what routes to it, what it may do, whom it hands over to.
enum DefinitionText {
  static func report(of definition: AgentDefinition) -> Report {
    let body = definition.body
    var blocks: [Block] = [.facts(facts(of: definition))]
    blocks += section("Delegation triggers", body.delegationTriggers.map(\.passage))
    blocks += section("When to use", body.whenToUse)
    for group in body.capabilities { blocks += section(group.title.text, group.items) }
    for group in body.qualityStandards { blocks += section(group.title.text, group.items) }
    blocks += section("Success criteria", body.successCriteria)
    return Report(
      definition.name, subject: "\(definition.file) (\(definition.scope.rawValue))",
      verdict: Verdict(.good, definition.description.isEmpty ? "No description." : definition.description),
      blocks: blocks)
  }

  private static func facts(of definition: AgentDefinition) -> [Block.Fact] {
    let edges = definition.body.worksWith.map { $0.reason.isEmpty ? $0.name : "\($0.name) (\($0.reason))" }
    let all = [
      Block.Fact("Tools", text(of: definition.tools)),
      Block.Fact("Not allowed", definition.disallowedTools.map(\.text).joined(separator: ", ")),
      Block.Fact("Models", definition.models.joined(separator: ", ")),
      Block.Fact("MCP servers", definition.mcpServers.map(\.name).joined(separator: ", ")),
      Block.Fact("Works with", edges.joined(separator: ", ")),
      Block.Fact("Unknown keys", definition.unknownKeys.keys.sorted().joined(separator: ", ")),
    ]
    return all.filter { !$0.value.isEmpty }
  }

  private static func text(of grant: ToolGrant) -> String {
    switch grant {
    case .inherited: "what the host grants"
    case .all: "all"
    case .only(let rules): rules.isEmpty ? "none" : rules.map(\.text).joined(separator: ", ")
    }
  }

  private static func section(_ title: String, _ items: [Passage]) -> [Block] {
    guard !items.isEmpty else { return [] }
    let rows = items.map { [Block.Cell("\($0.line)"), Block.Cell($0.text)] }
    return [
      .section(title, [.table(Block.Table(columns: [Block.Column("Line", .trailing), "Text"], rows: rows))])
    ]
  }
}
