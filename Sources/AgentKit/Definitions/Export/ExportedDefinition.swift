/// A definition in the format of a host.
public struct ExportedDefinition: Codable, Sendable, Hashable {
  /// Something that the host's format cannot say.
  public struct Loss: Codable, Sendable, Hashable {
    /// The key, by its canonical spelling.
    public var key: String
    /// What is lost and why, in one sentence.
    public var reason: String
  }

  /// The host.
  public var host: HostFormat
  /// Where the host looks for it, from the project's folder.
  public var path: String
  /// The file's text.
  public var text: String
  /// What was lost, in the order of keys.
  public var losses: [Loss]
}

extension HostFormat {
  /// Where the host looks for a definition of a project.
  func path(slug: String) -> String {
    switch self {
    case .claude: ".claude/agents/\(slug).md"
    case .copilot: ".github/agents/\(slug).agent.md"
    case .opencode: ".opencode/agents/\(slug).md"
    case .gemini: ".gemini/agents/\(slug).md"
    case .cursor: ".cursor/agents/\(slug).md"
    }
  }

  /// What people call it.
  var title: String {
    switch self {
    case .claude: "Claude Code"
    case .copilot: "Copilot"
    case .opencode: "OpenCode"
    case .gemini: "Gemini CLI"
    case .cursor: "Cursor"
    }
  }
}
