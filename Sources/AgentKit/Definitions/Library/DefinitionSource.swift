/// Where definitions come from.
public enum DefinitionSource: Sendable, Hashable {
  /// Those that ship with Longshore.
  case builtIn
  /// A file, or a folder with all that lies under it. One that is not there is an error in the explicit scope, and
  /// nothing otherwise.
  case path(String, DefinitionScope)

  /// The sources of a host, with the folders of the agent hosts that people use, greatest precedence first: those
  /// that are named, the project's, the user's, those that ship.
  ///
  /// - Parameters:
  ///   - explicit: Files and folders that were named.
  ///   - project: The project's folder.
  ///   - home: The user's home folder; `nil` for none of its definitions.
  public static func standard(
    explicit: [String] = [], project: String = ".", home: String? = nil
  ) -> [DefinitionSource] {
    let prefix = project == "." ? "" : project + "/"
    let projectFolders = [
      "Agents", ".claude/agents", ".github/agents", ".opencode/agent", ".opencode/agents", ".gemini/agents",
      ".cursor/agents",
    ]
    let userFolders = [
      ".config/longshore/agents", ".claude/agents", ".copilot/agents", ".config/opencode/agent",
      ".config/opencode/agents", ".gemini/agents", ".cursor/agents",
    ]
    var sources = explicit.map { DefinitionSource.path($0, .explicit) }
    sources += projectFolders.map { .path(prefix + $0, .project) }
    if let home { sources += userFolders.map { .path("\(home)/\($0)", .user) } }
    return sources + [.builtIn]
  }
}
