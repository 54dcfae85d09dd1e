/// What a path says about the definition in it.
struct DefinitionFile {
  private let path: String

  init(_ path: String) { self.path = path }

  /// The file's name without `.agent.md` or `.md`.
  var stem: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.withoutSuffix(".agent.md") ?? name.withoutSuffix(".md") ?? name
  }

  /// Whether a host of such files goes by the file's name, so that none is needed within: Copilot's `.agent.md`, and
  /// the folders of OpenCode and Cursor.
  var mayNameAgent: Bool {
    path.hasSuffix(".agent.md")
      || [".opencode/", "opencode/agent", ".cursor/", ".github/agents/"].contains { path.contains($0) }
  }
}
