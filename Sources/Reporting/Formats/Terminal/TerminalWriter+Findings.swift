extension TerminalWriter {
  /// The columns before a finding's text: room for the symbol and the longest severity, where there is room.
  private var findingLead: Int { width < 60 ? 2 : 12 }

  mutating func write(_ block: Block.Findings, indent: Int) {
    let shown = mostSerious(of: block.findings)
    let (sources, leads) = (SourceLines(block.sources), self.leads)
    for (index, group) in FindingGroup.groups(of: shown).enumerated() {
      if index > 0 { blank() }
      if !group.place.isEmpty {
        let tally = TerminalText(" — \(group.findings.tally)", .dim)
        wrapped(TerminalText(group.place, .strong) + tally, indent: indent)
      }
      for finding in group.findings {
        write(finding, leads: leads, sources: sources, indent: indent + (group.place.isEmpty ? 0 : 2))
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

  /// What stands before a finding's text, by its severity.
  private var leads: [Severity: TerminalText] {
    let leads = Severity.allCases.map { severity in
      let (symbol, style) = severity.terminal
      return (severity, TerminalText("\(symbol) \(severity.rawValue)", style).padded(to: findingLead))
    }
    return Dictionary(uniqueKeysWithValues: leads)
  }

  private mutating func write(
    _ finding: Finding, leads: [Severity: TerminalText], sources: SourceLines, indent: Int
  ) {
    let lead = leads[finding.severity] ?? TerminalText()
    if lead.width > findingLead {
      wrapped(lead + TerminalText(": \(finding.message)"), indent: indent)
    } else {
      wrapped(TerminalText(finding.message), lead: lead, indent: indent)
    }

    let indent = indent + findingLead
    wrapped(origin(of: finding), indent: indent)
    if let location = finding.location {
      write(location, in: sources, style: finding.severity.terminal.style, indent: indent)
    }
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

  /// The rule that made a finding, and the place that it points at.
  private func origin(of finding: Finding) -> TerminalText {
    var origin = TerminalText(finding.rule, .dim)
    for alias in finding.aliases {
      origin.append(", ", .dim)
      origin.append(alias.visible(), .dim)
    }
    guard let location = finding.location else { return origin }
    origin.append(" · ", .dim)
    origin.append(location.file.visible(), .dim)
    origin.append(":\(location.line):\(location.column)", .dim)
    if let subject = finding.subject {
      origin.append(" · ", .dim)
      origin.append(subject.visible(), .dim)
    }
    return origin
  }

  /// The line a finding points at, with carets below the word.
  private mutating func write(
    _ location: SourceLocation, in sources: SourceLines, style: TerminalText.Style, indent: Int
  ) {
    guard let (before, rest) = sources.split(at: location) else { return }
    var text = TerminalText(visible: "\(location.line) │ ", .dim)
    let width = text.width
    let view = SourceView(before: before, rest: rest, width: room(indent + width))
    for part in [view.before, view.word, view.after] { text.append(part, .plain) }
    line(text, indent: indent)
    var carets = TerminalText(visible: "│ ", .dim).padded(to: width, .trailing)
    carets.append(view.carets, style)
    line(carets, indent: indent)
  }
}
