/// What a path says about the definition in it.
struct DefinitionFile {
  private let path: String

  init(_ path: String) { self.path = path }

  /// The file's name without `.agent.md`, `.chatmode.md` or `.md`.
  var stem: String {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { path[path.utf8.index(after: $0)...] } ?? path[...]
    for suffix in [".agent.md", ".chatmode.md", ".md", ".MD"] {
      if let stem = name.withoutSuffix(suffix) { return stem }
    }
    return String(name)
  }

  /// Whether a host of such files goes by the file's name, so that none is needed within: Copilot's `.agent.md` and the older
  /// `.chatmode.md`, and
  /// the folders of OpenCode and Cursor.
  var mayNameAgent: Bool {
    path.withoutSuffix(".agent.md") != nil || path.withoutSuffix(".chatmode.md") != nil
      || [".opencode/", "opencode/agent", ".cursor/", ".github/agents/"].contains { path.find($0) != nil }
  }
}
