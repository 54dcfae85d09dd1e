import YAMLDocuments

/// The values of a definition by key, without their places, as they would be written.
extension AgentDefinition {
  /// The value of a key; `nil` where the definition does not have it.
  func value(of key: FrontmatterKey) -> YAMLNode? {
    switch key {
    case .name: .text(name)
    case .description: description.isEmpty ? nil : .text(description)
    case .tools: tools.node
    case .disallowedTools: disallowedTools.isEmpty ? nil : .list(disallowedTools.map { .text($0.text) })
    case .model: models.isEmpty ? nil : .texts(models)
    case .mcpServers: mcpServers.isEmpty ? nil : .list(mcpServers.map(\.node))
    case .autoInvokeMCP: invokesMCPAutomatically ? .bool(true) : nil
    case .examples: examples.isEmpty ? nil : .list(examples.map(\.node))
    case .signatures: signatures.isEmpty ? nil : .list(signatures.map(\.node))
    case .notFor: notFor.isEmpty ? nil : .texts(notFor.map(\.text))
    case .operations: operations.map { .texts($0.map(\.text)) }
    default: settings.value(of: key)
    }
  }

  /// The keys in which two definitions differ, by their canonical spelling, and `body` where their texts do. Places,
  /// the file and the scope do not count.
  package func differences(from other: AgentDefinition) -> Set<String> {
    var keys = Set(
      FrontmatterKey.allCases.filter { key in
        switch key {
        case .tools: !tools.grantsSame(as: other.tools)
        case .disallowedTools: Set(disallowedTools) != Set(other.disallowedTools)
        default: value(of: key) != other.value(of: key)
        }
      }.map(\.rawValue))
    for key in Set(unknownKeys.keys).union(other.unknownKeys.keys)
    where unknownKeys[key] != other.unknownKeys[key] {
      keys.insert(key)
    }
    if body.text != other.body.text { keys.insert("body") }
    return keys
  }
}

extension HostSettings {
  /// The value of a key; `nil` where it is absent or no setting.
  func value(of key: FrontmatterKey) -> YAMLNode? {
    switch key {
    case .permissionMode: permissionMode.map(YAMLNode.text)
    case .maxTurns: maxTurns.map(YAMLNode.integer)
    case .skills: skills.map(YAMLNode.texts)
    case .hooks: hooks.map(\.node)
    case .memory: memory.map(YAMLNode.text)
    case .background: background.map(YAMLNode.bool)
    case .effort: effort.map(YAMLNode.text)
    case .isolation: isolation.map(YAMLNode.text)
    case .color: color.map(YAMLNode.text)
    case .initialPrompt: initialPrompt.map(YAMLNode.text)
    case .argumentHint: argumentHint.map(YAMLNode.text)
    case .agents: agents.map(YAMLNode.texts)
    case .userInvocable: userInvocable.map(YAMLNode.bool)
    case .disableModelInvocation: disableModelInvocation.map(YAMLNode.bool)
    case .infer: infer.map(YAMLNode.bool)
    case .target: target.map(YAMLNode.text)
    case .handoffs: handoffs.map { .list($0.map(\.node)) }
    case .metadata: metadata.map(\.node)
    case .mode: mode.map(YAMLNode.text)
    case .temperature: temperature.map(YAMLNode.number)
    case .topP: topP.map(YAMLNode.number)
    case .permission: permission.map(PermissionRule.node)
    case .hidden: hidden.map(YAMLNode.bool)
    case .disable: disable.map(YAMLNode.bool)
    case .kind: kind.map(YAMLNode.text)
    case .displayName: displayName.map(YAMLNode.text)
    case .timeoutMinutes: timeoutMinutes.map(YAMLNode.number)
    case .readonly: readonly.map(YAMLNode.bool)
    case .name, .description, .tools, .disallowedTools, .model, .mcpServers, .autoInvokeMCP, .examples,
      .signatures, .notFor, .operations:
      nil
    }
  }
}

extension YAMLNode {
  /// A list of texts.
  static func texts(_ texts: [String]) -> YAMLNode { .list(texts.map(YAMLNode.text)) }
}

extension JSONValue {
  /// The value as YAML.
  var node: YAMLNode {
    switch self {
    case .null: .null
    case .bool(let value): .bool(value)
    case .integer(let value): .integer(value)
    case .number(let value): .number(value)
    case .string(let value): .text(value)
    case .array(let values): .list(values.map(\.node))
    case .object(let members): .map(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value.node) })
    }
  }
}

extension ToolGrant {
  /// Whether two grant the same: neither order nor repetition matters.
  fileprivate func grantsSame(as other: ToolGrant) -> Bool {
    if case .only(let mine) = self, case .only(let theirs) = other { return Set(mine) == Set(theirs) }
    return self == other
  }

  fileprivate var node: YAMLNode? {
    switch self {
    case .inherited: nil
    case .all: .text("*")
    case .only(let rules): .list(rules.map { .text($0.text) })
    }
  }
}

extension MCPServerReference {
  fileprivate var node: YAMLNode {
    configuration.map { .map([(name, $0.node)]) } ?? .text(name)
  }
}

extension RoutingText {
  fileprivate var node: YAMLNode {
    operation.map { .map([("text", .text(passage.text)), ("operation", .text($0))]) } ?? .text(passage.text)
  }
}

extension HandoffButton {
  fileprivate var node: YAMLNode {
    var entries: [(key: String, value: YAMLNode)] = [("label", .text(label)), ("agent", .text(agent))]
    if let prompt { entries.append(("prompt", .text(prompt))) }
    if let send { entries.append(("send", .bool(send))) }
    if let model { entries.append(("model", .text(model))) }
    return .map(entries)
  }
}

extension PermissionRule {
  /// A map of tools to actions or to patterns and actions, in order. Rules of one tool that do not stand together
  /// are joined: what decides is their order within the tool.
  fileprivate static func node(_ rules: [PermissionRule]) -> YAMLNode {
    let grouped = Dictionary(grouping: rules, by: \.tool)
    var seen: Set<String> = []
    return .map(
      rules.map(\.tool).filter { seen.insert($0).inserted }.map { tool in
        let own = grouped[tool] ?? []
        if own.count == 1, let only = own.first, only.pattern == nil { return (tool, .text(only.action)) }
        return (tool, .map(own.map { ($0.pattern ?? "*", .text($0.action)) }))
      })
  }
}
