import YAMLDocuments

/// How one key is said to one host.
struct HostValue {
  /// What is written, and what is lost with it.
  struct Form {
    var value: YAMLNode?
    var loss: String?
    /// The key under which it is written, where that is not the key's own.
    var spelling: String?
  }

  private let host: HostFormat
  private let key: FrontmatterKey

  init(_ host: HostFormat, _ key: FrontmatterKey) {
    self.host = host
    self.key = key
  }

  func form(of value: YAMLNode, in definition: AgentDefinition) -> Form {
    switch key {
    case .name: return name(definition)
    case .tools: return HostTools(host).form(of: definition)
    case .disallowedTools: return HostTools(host).disallowed(definition)
    case .model: return model(definition.models)
    case .mcpServers: return servers(definition.mcpServers)
    case .color: return color(value)
    default: return key.spellings[host] == nil ? unknown : Form(value: value)
    }
  }

  private var unknown: Form { Form(loss: "\(host.title) does not know `\(key.rawValue)`") }

  /// Copilot shows any name; the others want a slug, and OpenCode takes the file's.
  private func name(_ definition: AgentDefinition) -> Form {
    if host == .copilot { return Form(value: .text(definition.name)) }
    let slug = definition.fileSlug
    let loss = slug == definition.name ? nil : "\(host.title) wants a name like `\(slug)`"
    return Form(value: .text(slug), loss: loss)
  }

  /// Only models of the host's own kind of names are written: a wrong one would stop the agent.
  private func model(_ models: [String]) -> Form {
    if host == .copilot {
      return Form(value: models.count == 1 ? .text(models[0]) : .texts(models))
    }
    guard let first = models.first, isKnown(first) else {
      return Form(loss: "\(host.title) does not know the model \(models.first ?? "")")
    }
    return Form(
      value: .text(first), loss: models.count > 1 ? "\(host.title) takes one model, the first" : nil)
  }

  private func isKnown(_ model: String) -> Bool {
    switch host {
    case .copilot, .cursor: true
    case .claude:
      ["sonnet", "opus", "haiku", "fable", "inherit"].contains(model) || model.hasPrefix("claude-")
    case .opencode: model.contains("/")
    case .gemini: model == "inherit" || model.hasPrefix("gemini-")
    }
  }

  /// Claude Code takes names and configurations; Copilot and Gemini CLI only configurations.
  private func servers(_ servers: [MCPServerReference]) -> Form {
    switch host {
    case .claude:
      return Form(
        value: .list(
          servers.map { server in
            server.configuration.map { .map([(server.name, $0.node)]) } ?? .text(server.name)
          }))
    case .copilot, .gemini:
      let configured = servers.compactMap { server in server.configuration.map { (server.name, $0.node) } }
      let names = servers.filter { $0.configuration == nil }.map(\.name)
      return Form(
        value: configured.isEmpty ? nil : .map(configured.map { (key: $0.0, value: $0.1) }),
        loss: names.isEmpty
          ? nil
          : "\(host.title) needs the configuration of \(names.joined(separator: ", ")), not only the name")
    case .opencode, .cursor: return unknown
    }
  }

  private func color(_ value: YAMLNode) -> Form {
    let color = value.string ?? ""
    switch host {
    case .claude:
      let known = ["red", "blue", "green", "yellow", "purple", "orange", "pink", "cyan"]
      return known.contains(color)
        ? Form(value: value) : Form(loss: "Claude Code does not know the colour \(color)")
    case .opencode:
      let theme = ["primary", "secondary", "accent", "success", "warning", "error", "info"]
      let isHex = color.hasPrefix("#") && color.utf8.count == 7 && Int(color.dropFirst(), radix: 16) != nil
      return isHex || theme.contains(color)
        ? Form(value: value) : Form(loss: "OpenCode does not know the colour \(color)")
    default: return unknown
    }
  }
}
