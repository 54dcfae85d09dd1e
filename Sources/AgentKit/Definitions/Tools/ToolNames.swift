/// What hosts call the same tool, in the spelling of Claude Code.
enum ToolNames {
  /// The tools that a name of Copilot and VS Code in a list stands for, where that is several; `nil` for any other.
  static func members(of name: String) -> [String]? {
    switch name {
    case "edit": ["Edit", "Write", "NotebookEdit"]
    case "search": ["Grep", "Glob"]
    case "web": ["WebFetch", "WebSearch"]
    default: nil
    }
  }

  /// The names of other hosts, in lower case.
  private static let spellings: [String: [String]] = [
    "Bash": [
      "bash", "shell", "execute", "run_shell_command", "runcommands", "runinterminal", "terminal",
      "run_in_terminal", "powershell",
    ],
    "Read": ["read", "read_file", "readfile", "view"],
    "Write": ["write", "write_file", "createfile"],
    "Edit": ["edit", "replace", "editfiles", "multiedit", "edit_file"],
    "NotebookEdit": ["notebookedit"],
    "NotebookRead": ["notebookread"],
    "Glob": ["glob", "filesearch"],
    "Grep": ["grep", "grep_search", "search_file_content", "textsearch"],
    "LS": ["ls", "list", "list_directory", "listdirectory"],
    "WebFetch": ["webfetch", "web_fetch", "fetch"],
    "WebSearch": ["websearch", "web_search", "google_web_search"],
    "Agent": ["agent", "task", "custom-agent"],
    "TodoWrite": ["todowrite", "todo", "todos", "write_todos"],
    "Skill": ["skill"],
  ]

  /// Sets of VS Code's own tools; what is before the `/` is otherwise an MCP server.
  private static let toolSets: Set<String> = [
    "agent", "browser", "edit", "execute", "new", "read", "search", "todo", "vscode", "web",
  ]

  private static let canonicalNames: [String: String] = {
    var names: [String: String] = [:]
    for (canonical, others) in spellings {
      names[canonical] = canonical
      for other in others { names[other] = canonical }
    }
    return names
  }()

  /// The tool's name in Claude Code; MCP tools as `mcp__server__tool`, also from `mcp__server` (all of its tools),
  /// `server/tool` (VS Code) and `mcp_server_tool` (Gemini CLI). A name that is not known stays as it is.
  static func canonical(_ name: String) -> String {
    if let canonical = canonicalNames[name] ?? canonicalNames[name.lowercased()] { return canonical }
    if let tool = name.withoutPrefix("mcp__") {
      return tool == "*" || tool.find("__") != nil ? name : "\(name)__*"
    }
    if let tool = name.withoutPrefix("mcp_"), !tool.isEmpty {
      guard let end = tool.utf8.firstIndex(of: UInt8(ascii: "_")) else {
        return tool == "*" ? "mcp__*" : name
      }
      return "mcp__\(tool[..<end])__\(tool[tool.utf8.index(after: end)...])"
    }
    guard name.utf8.contains(UInt8(ascii: "/")) else { return name }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return name }
    if toolSets.contains(parts[0]) { return canonicalNames[parts[1].lowercased()] ?? name }
    return "mcp__\(parts[0])__\(parts[1])"
  }

  /// Whether a canonical name is a tool's in some host.
  static func isKnown(_ name: String) -> Bool {
    name == "*" || name.hasPrefix("mcp__") || spellings[name] != nil || members(of: name) != nil
  }
}
