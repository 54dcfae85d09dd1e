/// Checks what definitions say about each other and about the host.
struct LinkChecks {
  private(set) var diagnostics: [Diagnostic] = []
  private let definitions: [AgentDefinition]
  private let slugs: Set<String>
  private let knownMCPServers: Set<String>?

  init(_ definitions: [AgentDefinition], knownMCPServers: Set<String>?) {
    self.definitions = definitions
    slugs = Set(definitions.map(\.slug))
    self.knownMCPServers = knownMCPServers
  }

  mutating func check() {
    for definition in definitions {
      for edge in definition.body.worksWith where !slugs.contains(Slug.of(edge.name)) {
        diagnostics.append(
          Diagnostic(
            .worksWithUnknown, "`\(definition.name)` works with `\(edge.name)`, which is not there",
            file: definition.file, at: Place(line: edge.passage.line, column: edge.passage.column),
            fix: "Add a definition named `\(edge.name)`, or correct the name."))
      }
      checkMCPServers(of: definition)
    }
  }

  private mutating func checkMCPServers(of definition: AgentDefinition) {
    guard let knownMCPServers else { return }
    for server in definition.mcpServers where server.configuration == nil {
      if knownMCPServers.contains(where: { MCPServerAliases.isSame($0, server.name) }) { continue }
      diagnostics.append(
        Diagnostic(
          .mcpServerUnknown,
          "`\(definition.name)` asks for the MCP server `\(server.name)`, which is not set up here",
          file: definition.file, at: server.place, fix: "Set the server up, or delete its name."))
    }
  }
}
