/// What a definition says to the host that runs it, and that only some hosts understand. Absent keys are `nil`.
public struct HostSettings: Codable, Sendable, Hashable {
  /// Claude Code: `default`, `acceptEdits`, `auto`, `dontAsk`, `bypassPermissions` or `plan`.
  public var permissionMode: String?
  /// The greatest number of turns: `maxTurns`, `max_turns`, `steps`, `maxSteps`.
  public var maxTurns: Int?
  /// Claude Code: skills whose text is loaded beforehand.
  public var skills: [String]?
  /// Claude Code, VS Code: commands run at events, as written.
  public var hooks: JSONValue?
  /// Claude Code: `user`, `project` or `local`.
  public var memory: String?
  /// Claude Code `background`, Cursor `is_background`: whether it runs beside the conversation.
  public var background: Bool?
  /// Claude Code: how much to think.
  public var effort: String?
  /// Claude Code: `worktree`.
  public var isolation: String?
  /// A colour for the agent's name: a word or `#RRGGBB`.
  public var color: String?
  /// Claude Code: what is sent first when it is the main agent.
  public var initialPrompt: String?
  /// VS Code: what the input field says.
  public var argumentHint: String?
  /// VS Code: the agents that it may start; `*` for all.
  public var agents: [String]?
  /// VS Code, Copilot: whether people can pick it.
  public var userInvocable: Bool?
  /// VS Code, Copilot: whether a model may not pick it.
  public var disableModelInvocation: Bool?
  /// VS Code, before ``userInvocable`` and ``disableModelInvocation``: whether a model may pick it.
  public var infer: Bool?
  /// Copilot: `vscode` or `github-copilot`.
  public var target: String?
  /// VS Code: buttons that hand the conversation to another agent.
  public var handoffs: [HandoffButton]?
  /// OpenCode: `primary`, `subagent` or `all`.
  public var mode: String?
  /// OpenCode, Gemini CLI: the sampling temperature, 0 to 2.
  public var temperature: Double?
  /// OpenCode: nucleus sampling, 0 to 1.
  public var topP: Double?
  /// OpenCode: permissions in their order; the last one that matches wins.
  public var permission: [PermissionRule]?
  /// OpenCode: whether it is left out of the list of agents.
  public var hidden: Bool?
  /// OpenCode: whether it is switched off.
  public var disable: Bool?
  /// Gemini CLI: `local` or `remote`.
  public var kind: String?
  /// Gemini CLI: the name that people see.
  public var displayName: String?
  /// Gemini CLI: how long it may take, in minutes.
  public var timeoutMinutes: Double?
  /// Cursor: whether it may only read.
  public var readonly: Bool?
  /// Copilot: texts that the host keeps and does not interpret.
  public var metadata: JSONValue?

  /// Makes settings that say nothing.
  public init() {}
}

/// A button of VS Code that hands the conversation to another agent.
public struct HandoffButton: Codable, Sendable, Hashable {
  /// What the button says.
  public var label: String
  /// The agent.
  public var agent: String
  /// What the agent is told.
  public var prompt: String?
  /// Whether the prompt is sent at once.
  public var send: Bool?
  /// The model for it.
  public var model: String?
}

/// One permission of OpenCode: what is done about uses of a tool that match a pattern.
public struct PermissionRule: Codable, Sendable, Hashable {
  /// The tool, such as `bash`.
  public var tool: String
  /// A pattern for what the tool is used on; `nil` for every use.
  public var pattern: String?
  /// `allow`, `ask` or `deny`.
  public var action: String
}

/// An MCP server that a definition asks for.
public struct MCPServerReference: Codable, Sendable, Hashable {
  /// The server's name.
  public var name: String
  /// How to start or reach it, where the definition says so itself.
  public var configuration: JSONValue?
  /// Where the name stands.
  public var place: Place
}
