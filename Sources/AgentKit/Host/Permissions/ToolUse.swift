/// Something that somebody wants to do, as permission rules see it.
public enum ToolUse: Sendable, Hashable {
  /// A step of an operation that an agent runs.
  case step(PlannedStep, of: OperationName, needs: [String], agent: String)
  /// A text for a POSIX shell, as an agent with `Bash` wants to run it.
  case shell(String)
  /// A file that is read (`Read`) or written (`Edit`, `Write`), by its path.
  case file(tool: String, path: String)
  /// Any other tool, by its name in Claude Code's spelling: `mcp__docker__list`.
  case tool(String)
}
