extension HTMLWriter {
  mutating func write(_ block: Block.Findings) {
    for group in FindingGroup.groups(of: block.findings) {
      element("div", class: "findings") { list in
        if !group.place.isEmpty {
          list.element("p", class: "place") { line in
            line.element("code", text: group.place)
            line.element("span", text: group.findings.tally)
          }
        }
        for finding in group.findings { list.write(finding, sources: block.sources) }
      }
    }
  }

  private mutating func write(_ finding: Finding, sources: [Block.Excerpt]) {
    element("article", class: "finding \(finding.severity.rawValue)") { card in
      card.element("p", class: "message") { line in
        line.element("span", class: "badge", text: finding.severity.rawValue)
        line.element("strong", text: finding.message)
      }
      card.element("p", class: "origin") { line in
        line.element("code", text: finding.rule)
        for alias in finding.aliases { line.element("span", text: alias) }
        if let location = finding.location {
          line.element("span", text: "line \(location.line), column \(location.column)")
          if let subject = finding.subject { line.element("span", text: subject) }
        }
      }
      if let location = finding.location,
        let source = sources.lazy.compactMap({ $0.line(at: location) }).first
      {
        card.write(source, number: location.line)
      }
      if let evidence = finding.evidence { card.element("pre", class: "evidence", text: evidence) }
      if let help = finding.help { card.element("p", text: help) }
      if let fix = finding.fix {
        card.element("p", class: "fix") { line in
          line.element("strong", text: "Fix")
          line.text(" " + fix.summary)
        }
      }
    }
  }

  /// The line a finding points at; from the column on it is marked.
  private mutating func write(_ source: (before: Substring, text: Substring), number: Int) {
    element("pre", class: "source") { pre in
      pre.element("span", class: "number", text: String(number))
      pre.text(source.before)
      let rest = source.text[source.before.endIndex...]
      let word = rest.prefix { !$0.isWhitespace }
      pre.element("mark", text: word.isEmpty ? " " : word)
      pre.text(rest.dropFirst(word.count))
    }
  }
}
