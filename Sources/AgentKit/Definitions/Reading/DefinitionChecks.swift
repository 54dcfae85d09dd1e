import YAMLDocuments

/// Faults that only show when all keys are read.
extension DefinitionBuilder {
  private var start: Int { values.diagnostics.source.bytes.startIndex }

  /// The name against the rules of hosts, and against the file's.
  mutating func checkName(_ file: DefinitionFile) {
    let name = definition.name
    let offset = seen[.name]?.value.range.lowerBound ?? start
    let length = seen[.name]?.value.range.count ?? 0
    if name.utf8.first == UInt8(ascii: "-") || name.utf8.contains(UInt8(ascii: ":")) {
      values.diagnostics.add(
        .nameInvalid, "Claude Code skips an agent whose name begins with `-` or holds `:`", at: offset,
        length: length, fix: "Use lower-case letters, digits and hyphens: `\(definition.slug)`.")
    }
    if definition.slug != Slug.of(file.stem) {
      values.diagnostics.add(
        .nameFileMismatch,
        "the name is `\(name)` and the file's is `\(file.stem)`; hosts that go by the file's name call it that",
        at: offset, length: length, fix: "Name the file \(definition.slug).md.")
    }
  }

  mutating func checkDescription(_ start: Int) {
    guard !definition.description.isEmpty, let field = seen[.description] else {
      values.diagnostics.add(
        .descriptionMissing, "there is no `description`, so nothing says when to delegate to this agent",
        at: seen[.description]?.key.range.lowerBound ?? start,
        fix: "Add `description:` with one sentence on what it does and when to use it.")
      return
    }
    let range = field.value.range
    let length = definition.description.scalarCount
    if length > 1024 {
      values.diagnostics.add(
        .descriptionLong, "the description has \(length) characters; some hosts take 1,024",
        at: range.lowerBound,
        fix: "Move examples into `examples:` or the body.")
    }
    if definition.description.find("\\n") != nil {
      values.diagnostics.add(
        .literalLineEnd, "the description holds `\\n` as two characters, not as a line end",
        at: range.lowerBound,
        fix: "Write it in double quotes, or as a block after `|`.")
    }
  }

  /// What is allowed and forbidden.
  mutating func checkTools() {
    guard case .only(let rules) = definition.tools, !definition.disallowedTools.isEmpty else { return }
    let forbidden = Set(definition.disallowedTools)
    for rule in rules where forbidden.contains(rule) {
      values.diagnostics.add(
        .toolContradiction, "`\(rule.text)` is allowed and forbidden; it is forbidden",
        at: seen[.disallowedTools]?.value.range.lowerBound ?? start, fix: "Delete one of the two.")
    }
  }

  /// The MCP servers of the prose against those of the frontmatter.
  mutating func checkMCPServers() {
    guard let field = seen[.mcpServers] else { return }
    let declared = Set(definition.mcpServers.map(\.name))
    let aliases = Dictionary(declared.map { (MCPServerAliases.canonical($0), $0) }) { min($0, $1) }
    for mention in definition.body.mcpServers where !declared.contains(mention.name) {
      let place = Place(line: mention.passage.line, column: mention.passage.column)
      if let alias = aliases[MCPServerAliases.canonical(mention.name)] {
        values.diagnostics.add(
          .mcpServerAlias,
          "`\(mention.name)` here and `\(alias)` in `\(field.spelling)` are taken for the same server",
          at: place, fix: "Use one name for it.")
      } else {
        values.diagnostics.add(
          .mcpServerUndeclared,
          "the body names the MCP server `\(mention.name)`, which `\(field.spelling)` does not",
          at: place, fix: "Add it to `\(field.spelling)`, or delete it here.")
      }
    }
  }
}
