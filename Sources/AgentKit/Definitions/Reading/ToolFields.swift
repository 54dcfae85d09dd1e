import YAMLDocuments

/// Reads `tools` and `disallowedTools` in all their forms.
extension FieldValues {
  /// What `tools` grants, and what its map form (`bash: false`, older OpenCode) forbids.
  mutating func tools(_ field: FrontmatterField) -> (grant: ToolGrant, forbidden: [ToolRule]) {
    if let entries = field.value.entries { return toolSwitches(entries, field) }
    if field.value.isNull {
      diagnostics.add(
        .toolsEmpty, "`\(field.spelling)` has no value, which is read as no tools at all",
        at: field.key.range.lowerBound, length: field.key.range.count,
        fix: "Write `tools: []` for no tools, or delete the line to leave them to the host.")
      return (.only([]), [])
    }
    let rules = toolRules(field)
    return (rules.contains { $0.name == "*" && $0.specifier == nil } ? .all : .only(rules), [])
  }

  /// The rules of a list or of one text with commas. One that cannot be understood is reported and left out, so that
  /// it allows nothing.
  mutating func toolRules(_ field: FrontmatterField) -> [ToolRule] { allToolRules(field).withoutRepeats }

  private mutating func allToolRules(_ field: FrontmatterField) -> [ToolRule] {
    if let items = field.value.items {
      return items.flatMap { item -> [ToolRule] in
        guard let text = item.string, !item.isNull else {
          report(item, field.spelling, "a list of tools")
          return []
        }
        return rules(in: [text], at: item)
      }
    }
    guard let text = field.value.string else { return [] }
    if let items = listWithin(text) {
      diagnostics.add(
        .wrongType, "`\(field.spelling)` is a text that holds a list; it was read as the list",
        at: field.value.range.lowerBound, length: field.value.range.count,
        fix: "Write the list without quotes around it.")
      return rules(in: items, at: field.value)
    }
    return rules(in: ToolList.parts(of: text).map(\.text), at: field.value)
  }

  /// The items of a list that is written within a text: `'["Read", "Grep"]'`.
  private func listWithin(_ text: String) -> [String]? {
    guard text.utf8.first == UInt8(ascii: "["), text.utf8.last == UInt8(ascii: "]") else { return nil }
    return (try? YAMLDocument(parsing: Array(text.utf8)))?.root?.items?.compactMap(\.string)
  }

  private mutating func rules(in texts: [String], at node: YAMLNode) -> [ToolRule] {
    var rules: [ToolRule] = []
    rules.reserveCapacity(texts.count)
    for text in texts.lazy.map(\.trimmed.withoutQuotes) {
      if let members = ToolNames.members(of: text) {
        rules += members.compactMap(ToolRule.init)
      } else if let rule = ToolRule(text) {
        rules.append(rule)
      } else {
        diagnostics.add(
          .toolInvalid, "the tool `\(text.prefix(80))` cannot be understood and allows nothing",
          at: node.range.lowerBound, length: node.range.count,
          fix: "Write a tool as `Name` or `Name(what it may be used on)`.")
      }
    }
    return rules
  }

  /// Switches: those that are off forbid; where `*` is off, those that are on are all there is.
  private mutating func toolSwitches(
    _ entries: [YAMLEntry], _ field: FrontmatterField
  ) -> (grant: ToolGrant, forbidden: [ToolRule]) {
    var on: [ToolRule] = []
    var off: [ToolRule] = []
    for entry in entries {
      guard let rule = entry.key.string.flatMap(ToolRule.init), let isOn = entry.value.bool else {
        report(entry.value, entry.key.string ?? field.spelling, "true or false")
        continue
      }
      if isOn { on.append(rule) } else { off.append(rule) }
    }
    if off.contains(where: { $0.name == "*" }) { return (.only(on), off.filter { $0.name != "*" }) }
    return (.inherited, off)
  }
}

extension String {
  /// Without quotation marks at its ends, which are left over where YAML was not understood.
  fileprivate var withoutQuotes: String {
    let isQuote: (UInt8) -> Bool = { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    guard let first = utf8.first, let last = utf8.last, isQuote(first) || isQuote(last) else { return self }
    let inner = utf8.drop(while: isQuote)
    return String(Substring(inner.prefix(inner.count - inner.reversed().prefix(while: isQuote).count)))
      .trimmed
  }
}

extension [ToolRule] {
  /// Each rule once: two spellings of one tool are one rule.
  fileprivate var withoutRepeats: [ToolRule] {
    // In the few that a definition has, looking takes less time than hashing.
    let isShort = count <= 16
    if isShort, !indices.contains(where: { self[..<$0].contains(self[$0]) }) { return self }
    var seen: Set<ToolRule> = []
    return filter { seen.insert($0).inserted }
  }
}
