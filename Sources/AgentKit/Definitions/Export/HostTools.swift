import YAMLDocuments

/// How what a definition may use is said to one host.
struct HostTools {
  private let host: HostFormat

  init(_ host: HostFormat) { self.host = host }

  func form(of definition: AgentDefinition) -> HostValue.Form {
    guard host != .cursor else {
      return HostValue.Form(loss: "Cursor does not know `tools`: the agent may use all that the host grants")
    }
    guard case .only(let rules) = definition.tools else { return all }
    let names = rules.compactMap(name)
    switch host {
    case .claude: return HostValue.Form(value: Self.commaList(names))
    case .opencode:
      let on = [(key: "*", value: YAMLNode.bool(false))] + names.map { (key: $0, value: YAMLNode.bool(true)) }
      return HostValue.Form(value: .map(Self.lastOfEach(on + off(definition))), loss: loss(rules))
    case .copilot, .gemini, .cursor: return HostValue.Form(value: .texts(names), loss: loss(rules))
    }
  }

  /// `*`, in the way in which the host says it.
  private var all: HostValue.Form {
    switch host {
    case .claude: HostValue.Form(value: .text("*"))
    case .copilot, .gemini: HostValue.Form(value: .list([.text("*")]))
    case .opencode, .cursor: HostValue.Form(loss: "\(host.title) says it by leaving `tools` out")
    }
  }

  func disallowed(_ definition: AgentDefinition) -> HostValue.Form {
    let rules = definition.disallowedTools
    switch host {
    case .claude: return HostValue.Form(value: Self.commaList(rules.compactMap(name)))
    case .opencode:
      // Where tools are named, those that are forbidden stand beside them already.
      if case .only = definition.tools { return HostValue.Form(loss: loss(rules)) }
      let off = off(definition)
      return HostValue.Form(value: off.isEmpty ? nil : .map(off), loss: loss(rules), spelling: "tools")
    case .copilot, .gemini, .cursor:
      return HostValue.Form(loss: "\(host.title) cannot forbid \(rules.map(\.text).joined(separator: ", "))")
    }
  }

  private func off(_ definition: AgentDefinition) -> [(key: String, value: YAMLNode)] {
    definition.disallowedTools.compactMap(name).map { (key: $0, value: .bool(false)) }
  }

  /// What the host cannot say of rules, or says in words that mean something else elsewhere.
  private func loss(_ rules: [ToolRule]) -> String? {
    let lost = rules.filter { name($0) == nil }.map(\.text)
    if !lost.isEmpty {
      return "\(host.title) cannot say \(lost.joined(separator: ", ")); left out rather than widened"
    }
    let renamed = rules.filter { host == .opencode && $0.name.hasPrefix("mcp__") }.map(\.text)
    if !renamed.isEmpty { return "\(host.title) has other names for \(renamed.joined(separator: ", "))" }
    return nil
  }

  /// A rule in the host's words; `nil` where it has none that mean no more.
  private func name(_ rule: ToolRule) -> String? {
    if host == .claude { return rule.canonicalText }
    guard rule.specifier == nil else { return nil }
    if let tool = rule.name.withoutPrefix("mcp__") { return serverTool(tool) }
    switch host {
    case .copilot: return rule.name
    case .gemini: return Self.gemini[rule.name]
    case .opencode: return Self.opencode[rule.name] ?? rule.name
    case .claude, .cursor: return nil
    }
  }

  /// `server__tool`, or `*` for all servers, in the host's words.
  private func serverTool(_ text: String) -> String? {
    guard let separator = text.find("__") else { return host == .gemini && text == "*" ? "mcp_*" : nil }
    let server = text[..<separator.lowerBound]
    let tool = text[separator.upperBound...]
    if server.isEmpty || tool.isEmpty { return nil }
    switch host {
    case .copilot: return server.contains("/") || tool.contains("/") ? nil : "\(server)/\(tool)"
    // Gemini CLI finds the server's end by the first underscore.
    case .gemini: return server.contains("_") ? nil : "mcp_\(server)_\(tool)"
    case .opencode: return "\(server)_\(tool)"
    case .claude, .cursor: return nil
    }
  }

  /// One text with commas, as people write it, or a list where that would be read otherwise.
  private static func commaList(_ names: [String]) -> YAMLNode {
    let text = names.joined(separator: ", ")
    return !names.isEmpty && ToolList.parts(of: text).map(\.text) == names ? .text(text) : .texts(names)
  }

  private static func lastOfEach(_ entries: [(key: String, value: YAMLNode)]) -> [(
    key: String, value: YAMLNode
  )] {
    var seen: Set<String> = []
    return entries.reversed().filter { seen.insert($0.key).inserted }.reversed()
  }

  private static let gemini = [
    "Bash": "run_shell_command", "Read": "read_file", "Write": "write_file", "Edit": "replace",
    "Glob": "glob",
    "Grep": "grep_search", "LS": "list_directory", "WebFetch": "web_fetch", "WebSearch": "google_web_search",
    "TodoWrite": "write_todos",
  ]

  private static let opencode = [
    "Bash": "bash", "Read": "read", "Write": "write", "Edit": "edit", "Glob": "glob", "Grep": "grep",
    "LS": "list",
    "WebFetch": "webfetch", "WebSearch": "websearch", "Agent": "task", "TodoWrite": "todowrite",
    "Skill": "skill",
  ]
}
