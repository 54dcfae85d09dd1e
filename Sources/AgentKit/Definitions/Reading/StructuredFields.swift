import YAMLDocuments

/// Reads the keys whose values have a shape of their own.
extension FieldValues {
  /// MCP servers: names, maps of one name to its configuration, or one map of names to configurations.
  mutating func mcpServers(_ field: FrontmatterField) -> [MCPServerReference]? {
    if let entries = field.value.entries { return servers(entries) }
    if let items = field.value.items {
      return items.flatMap { item -> [MCPServerReference] in
        if let entries = item.entries { return servers(entries) }
        guard let name = item.string, !item.isNull else {
          report(item, field.spelling, "a list of names or a map of configurations")
          return []
        }
        return [MCPServerReference(name: name, place: diagnostics.place(item.range.lowerBound))]
      }
    }
    return passages(field)?.map {
      MCPServerReference(name: $0.text, place: Place(line: $0.line, column: $0.column))
    }
  }

  private func servers(_ entries: [YAMLEntry]) -> [MCPServerReference] {
    entries.compactMap { entry in
      guard let name = entry.key.string else { return nil }
      return MCPServerReference(
        name: name, configuration: entry.value.isNull ? nil : JSONValue(entry.value),
        place: diagnostics.place(entry.key.range.lowerBound))
    }
  }

  /// VS Code's `handoffs`: a list of maps with at least `label` and `agent`.
  mutating func handoffs(_ field: FrontmatterField) -> [HandoffButton]? {
    guard let items = field.value.items else { return wrong(field, "a list of handoffs") }
    return items.compactMap { item in
      guard let label = item["label"]?.string, let agent = item["agent"]?.string else {
        report(item, field.spelling, "a list of maps with `label` and `agent`")
        return nil
      }
      return HandoffButton(
        label: label, agent: agent, prompt: item["prompt"]?.string, send: item["send"]?.bool,
        model: item["model"]?.string)
    }
  }

  /// OpenCode's `permission`: a tool to an action, or to patterns and their actions.
  mutating func permission(_ field: FrontmatterField) -> [PermissionRule]? {
    if let action = field.value.string, !field.value.isNull {
      return [PermissionRule(tool: "*", action: action)]
    }
    guard let entries = field.value.entries else {
      return wrong(field, "a map of tools to `allow`, `ask` or `deny`")
    }
    var rules: [PermissionRule] = []
    for entry in entries {
      let tool = entry.key.string ?? ""
      if let action = entry.value.string {
        rules.append(PermissionRule(tool: tool, action: action))
      } else if let patterns = entry.value.entries {
        rules += patterns.compactMap { pattern in
          pattern.value.string.map {
            PermissionRule(tool: tool, pattern: pattern.key.string ?? "", action: $0)
          }
        }
      } else {
        report(entry.value, tool, "`allow`, `ask`, `deny` or a map of patterns to them")
      }
    }
    return rules
  }

  /// `examples` and `signatures`: texts, maps with a text and its `operation`, or a map of operations to texts.
  mutating func routingTexts(_ field: FrontmatterField) -> [RoutingText]? {
    if let entries = field.value.entries {
      return entries.flatMap { entry -> [RoutingText] in
        let texts = entry.value.items ?? [entry.value]
        return texts.compactMap { text in
          text.string.map { RoutingText(passage($0, at: text), operation: entry.key.string) }
        }
      }
    }
    guard let items = field.value.items else { return wrong(field, "a list of texts") }
    return items.compactMap { item in
      if let text = item.string, !item.isNull { return RoutingText(passage(text, at: item)) }
      let text = ["text", "request", "signature", "trigger", "user", "prompt", "input"].lazy.compactMap {
        item[$0]
      }.first
      guard let text, let string = text.string else {
        report(item, field.spelling, "a list of texts, or of maps with `text` and `operation`")
        return nil
      }
      return RoutingText(passage(string, at: text), operation: item["operation"]?.string)
    }
  }
}
