/// An agent, as somebody described it in a Markdown file with YAML frontmatter.
///
/// One model for the formats of Claude Code, GitHub Copilot and VS Code (`.agent.md`), OpenCode, Gemini CLI,
/// Cursor and the specification's own. It is read by ``DefinitionReader`` and found by ``DefinitionLibrary``.
///
/// Texts that route or explain carry their line: frontmatter keys through ``place(of:)``, everything from the body
/// as ``Passage``. Two files that differ only in their line ends, or in a byte order mark, give the same model.
public struct AgentDefinition: Codable, Sendable, Hashable {
  /// Its identity. Where the file gives none, the file's stem.
  public var name: String
  /// The file, as its reader was given it; `built-in/NAME.md` for the definitions that ship.
  public var file: String
  /// Where it was found, which decides between definitions of one name.
  public var scope: DefinitionScope
  /// What it is for and when to delegate to it, in full. Empty where the file gives none.
  public var description: String
  /// What it may use.
  public var tools: ToolGrant
  /// What it may not use, whatever ``tools`` says.
  public var disallowedTools: [ToolRule]
  /// The models it asks for, best first; empty where the host chooses.
  public var models: [String]
  /// The MCP servers it asks for in its frontmatter.
  public var mcpServers: [MCPServerReference]
  /// Whether its MCP servers are started without asking. False unless the file says so.
  public var invokesMCPAutomatically: Bool
  /// What only some hosts understand.
  public var settings: HostSettings

  /// Requests that belong to it: its own `examples` key.
  public var examples: [RoutingText]
  /// Texts of errors and logs that belong to it: its own `signatures` key.
  public var signatures: [RoutingText]
  /// Requests that sound like it and are not: its own `not_for` key.
  public var notFor: [Passage]
  /// The operations that serve it, such as `container.logs` or `image.*`: its own `operations` key. `nil` where the
  /// capability modules decide.
  public var operations: [Passage]?

  /// What the body says, by what it means.
  public var body: DefinitionBody

  /// Keys that no host is known to read, as written.
  public var unknownKeys: [String: JSONValue]
  /// Where each key of the frontmatter stands, by its canonical spelling.
  public var places: [String: Place]
}

extension AgentDefinition {
  /// Where a frontmatter key stands, by its canonical spelling such as `description` or `mcpServers`; the first
  /// line where the file does not have it.
  public func place(of key: String) -> Place { places[key] ?? Place(line: 1) }

  /// The name by which definitions are told apart: lower case, with every run of other characters than letters and
  /// digits as one hyphen. "Code Reviewer" and `code_reviewer` are the same agent.
  public var slug: String { Slug.of(name) }

  /// Whether it may use a tool, given what the host grants where the definition does not say.
  ///
  /// - Parameters:
  ///   - need: The tool, such as `Bash(docker rm *)`. All that the specifier stands for must be covered.
  ///   - inherited: What the host grants. A definition narrows it and never widens it.
  public func allows(_ need: ToolRule, inherited: ToolGrant = .all) -> Bool {
    !disallowedTools.contains { $0.overlaps(need) } && tools.covers(need) && inherited.covers(need)
  }
}
