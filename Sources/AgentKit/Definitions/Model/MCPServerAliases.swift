/// Which names of MCP servers mean the same server.
enum MCPServerAliases {
  /// Servers that go by names that have no word in common.
  private static let others: [String: String] = [
    "fs": "filesystem", "files": "filesystem", "gh": "github", "postgresql": "postgres", "k8s": "kubernetes",
  ]

  /// `docker`, `docker-mcp`, `mcp-docker`, `docker-mcp-server` and `mcp-server-docker` are one server.
  static func isSame(_ left: String, _ right: String) -> Bool { canonical(left) == canonical(right) }

  static func canonical(_ name: String) -> String {
    let words = Slug.of(name).split(separator: "-").filter { $0 != "mcp" && $0 != "server" }
    let canonical = words.joined(separator: "-")
    return others[canonical] ?? (canonical.isEmpty ? Slug.of(name) : canonical)
  }
}
