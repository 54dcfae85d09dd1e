extension HTMLWriter {
  mutating func write(_ block: Block.Findings) {
    let sources = SourceLines(block.sources)
    for group in FindingGroup.groups(of: block.findings) {
      element("div", class: "findings") { list in
        if !group.place.isEmpty {
          list.element("p", class: "place") { line in
            line.element("code", text: group.place)
            line.element("span", text: group.findings.tally)
          }
        }
        for finding in group.findings { list.write(finding, sources: sources) }
      }
    }
  }

  private mutating func write(_ finding: Finding, sources: SourceLines) {
    let severity = finding.severity.rawValue
    element("article", class: "finding \(severity)", [("data-severity", severity)]) { card in
      card.element("p", class: "message") { line in
        line.element("span", class: "badge", text: severity)
        line.element("strong") { $0.prose(finding.message) }
      }
      card.element("p", class: "origin") { line in
        line.element("code", text: finding.rule)
        for alias in finding.aliases { line.element("span", text: alias) }
        if let location = finding.location {
          line.element("span", text: "line \(location.line), column \(location.column)")
          if let subject = finding.subject { line.element("span", text: subject) }
        }
      }
      if let location = finding.location { card.write(location, in: sources) }
      if let evidence = finding.evidence { card.element("pre", class: "evidence", text: evidence) }
      if let help = finding.help { card.element("p") { $0.prose(help) } }
      if let fix = finding.fix {
        card.element("p", class: "fix") { line in
          line.element("strong", text: "Fix")
          line.prose(" " + fix.summary)
        }
      }
      card.literal("\n")
    }
  }

  /// The line a finding points at between its neighbours, the word marked, and carets below it.
  private mutating func write(_ location: SourceLocation, in sources: SourceLines) {
    guard let (before, rest) = sources.split(at: location) else { return }
    // What is longer scrolls; what is much longer is cut around the word.
    let width = 400
    let view = SourceView(before: before, rest: rest, width: width)
    element("pre", class: "source", [("tabindex", "0")]) { pre in
      pre.neighbour(location.line &- 1, of: location.file, in: sources, width)
      pre.element("code", class: "here", [("data-line", String(location.line))]) { line in
        line.text(view.before)
        line.element("mark", text: view.word)
        line.text(view.after)
      }
      pre.literal("\n")
      pre.element("code", class: "carets", [("data-line", ""), ("aria-hidden", "true")], text: view.carets)
      pre.literal("\n")
      pre.neighbour(location.line &+ 1, of: location.file, in: sources, width)
    }
  }

  private mutating func neighbour(_ number: Int, of file: String, in sources: SourceLines, _ width: Int) {
    guard let line = sources.line(number, of: file) else { return }
    let text = TerminalText.expandingTabs(String(line).visible()).clipped(to: width)
    element("code", [("data-line", String(number))], text: text)
    literal("\n")
  }
}
