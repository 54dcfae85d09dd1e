/// A program that reads agent definitions, by the format it reads.
public enum HostFormat: String, Codable, Sendable, CaseIterable {
  /// Claude Code: `.claude/agents/NAME.md`.
  case claude
  /// GitHub Copilot and VS Code: `.github/agents/NAME.agent.md`.
  case copilot
  /// OpenCode: `.opencode/agents/NAME.md`.
  case opencode
  /// Gemini CLI: `.gemini/agents/NAME.md`.
  case gemini
  /// Cursor: `.cursor/agents/NAME.md`.
  case cursor
}
