extension MarkdownWriter {
  mutating func write(_ block: Block.Findings) {
    let sources = SourceLines(block.sources)
    for group in FindingGroup.groups(of: block.findings) {
      if !group.place.isEmpty { lines("\(MarkdownText.code(group.place)) — \(group.findings.tally)") }
      lines(group.findings.flatMap { item($0, sources: sources) })
    }
  }

  private func item(_ finding: Finding, sources: SourceLines) -> [String] {
    let symbol =
      switch finding.severity {
      case .critical, .error: "❌"
      case .warning: "⚠️"
      case .info, .style: "ℹ️"
      }
    var names = ([finding.rule] + finding.aliases).map { MarkdownText.code($0) }.joined(separator: ", ")
    if let location = finding.location {
      names += " · line \(location.line), column \(location.column)"
      if let subject = finding.subject { names += " · " + MarkdownText.code(subject) }
    }
    // Two spaces at a line's end would be a break too, but editors take them away.
    var lines = [
      "- \(symbol) **\(finding.severity.rawValue)** \(MarkdownText.inline(finding.message))\\", "  \(names)",
    ]
    func add(_ text: String) {
      lines[lines.count - 1] += "\\"
      lines.append("  " + text)
    }
    if let help = finding.help { add(MarkdownText.inline(help)) }
    if let fix = finding.fix { add("**Fix:** " + MarkdownText.inline(fix.summary)) }
    if let location = finding.location, let (before, rest) = sources.split(at: location) {
      let view = SourceView(before: before, rest: rest, width: 120)
      lines += MarkdownText.fenced([view.text, view.carets]).map { "  " + $0 }
    }
    if let evidence = finding.evidence?.lines, !evidence.isEmpty {
      lines += MarkdownText.fenced(evidence).map { "  " + $0 }
    }
    return lines
  }

  mutating func write(_ diff: Block.Diff) {
    let name = MarkdownText.code(diff.file)
    let hunks = diff.hunks
    guard !hunks.isEmpty else { return lines("\(name) is unchanged.") }
    let text = hunks.flatMap { hunk -> [String] in
      [hunk.header]
        + hunk.lines.flatMap { line in
          [line.sign + line.content] + (line.isUnfinished ? [LineDiff.Line.unfinishedNote] : [])
        }
    }
    lines(name)
    lines(MarkdownText.fenced(text, language: "diff"))
  }

  mutating func write(_ excerpt: Block.Excerpt) {
    lines(MarkdownText.code(excerpt.file) + (excerpt.firstLine > 1 ? " from line \(excerpt.firstLine)" : ""))
    lines(MarkdownText.fenced(excerpt.text.lines, language: excerpt.language ?? ""))
  }
}
