extension TerminalWriter {
  /// The columns before a finding's text: room for the symbol and the longest severity, where there is room.
  private var findingLead: Int { width < 60 ? 2 : 12 }

  mutating func write(_ block: Block.Findings, indent: Int) {
    let shown = mostSerious(of: block.findings)
    for (index, group) in FindingGroup.groups(of: shown).enumerated() {
      if index > 0 { blank() }
      if !group.place.isEmpty {
        let tally = TerminalText(" — \(group.findings.tally)", .dim)
        wrapped(TerminalText(group.place, .strong) + tally, indent: indent)
      }
      for finding in group.findings {
        write(finding, sources: block.sources, indent: indent + (group.place.isEmpty ? 0 : 2))
        blank()
      }
    }
    let hidden = block.findings.count - shown.count
    rest(hidden, "finding", indent: indent)
  }

  /// As many findings as are shown, the most serious ones, in their own order.
  private func mostSerious(of findings: [Finding]) -> [Finding] {
    guard findings.count > limit else { return findings }
    let ranked = findings.indices.sorted {
      (findings[$1].severity, $0) < (findings[$0].severity, $1)
    }
    return ranked.prefix(limit).sorted().map { findings[$0] }
  }

  private mutating func write(_ finding: Finding, sources: [Block.Excerpt], indent: Int) {
    let (symbol, style) = finding.severity.terminal
    let severity = TerminalText("\(symbol) \(finding.severity.rawValue)", style).padded(to: findingLead)
    if severity.width > findingLead {
      wrapped(severity + TerminalText(": \(finding.message)"), indent: indent)
    } else {
      wrapped(TerminalText(finding.message), lead: severity, indent: indent)
    }

    let indent = indent + findingLead
    let names = ([finding.rule] + finding.aliases).joined(separator: ", ")
    var origin = TerminalText(names, .dim)
    if let location = finding.location {
      origin += TerminalText(" · \(location.file):\(location.line):\(location.column)", .dim)
      if let subject = finding.subject { origin += TerminalText(" · \(subject)", .dim) }
    }
    wrapped(origin, indent: indent)
    if let location = finding.location { write(location, in: sources, style: style, indent: indent) }
    for text in finding.evidence?.lines.prefix(lineLimit) ?? [] {
      for part in TerminalText.code(text, width: room(indent + 2)) {
        line(TerminalText("│ ", .dim) + part, indent: indent)
      }
    }
    if let help = finding.help { wrapped(TerminalText(help), indent: indent) }
    if let fix = finding.fix {
      wrapped(TerminalText(fix.summary), lead: TerminalText("→ ", .good), indent: indent)
    }
  }

  /// The line a finding points at, with a caret below the column.
  private mutating func write(
    _ location: SourceLocation, in sources: [Block.Excerpt], style: TerminalText.Style, indent: Int
  ) {
    guard let source = sources.lazy.compactMap({ $0.line(at: location) }).first else { return }
    let number = TerminalText("\(location.line) │ ", .dim)
    let before = TerminalText.expandingTabs(String(source.before).visible())
    let text = TerminalText.expandingTabs(String(source.text).visible())
    let room = room(indent + number.width)
    let caret = before.displayWidth
    guard caret < room else { return }
    line(number + TerminalText(text.clipped(to: room)), indent: indent)
    let gutter = TerminalText("│ ", .dim).padded(to: number.width, .trailing)
    line(gutter + TerminalText(String(repeating: " ", count: caret) + "^", style), indent: indent)
  }
}

extension String {
  /// The text cut to a width, with an ellipsis where something was cut. Expects visible text.
  func clipped(to width: Int) -> String {
    guard displayWidth > width else { return self }
    var (result, used) = ("", 0)
    for character in self {
      used += character.displayWidth
      if used > width - 1 { break }
      result.append(character)
    }
    return result + "…"
  }
}
