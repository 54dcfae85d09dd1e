extension HTMLWriter {
  mutating func write(_ report: Report) {
    literal("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    let policy = [
      "default-src 'none'", "style-src '\(HTMLStyle.digest)'", "script-src '\(HTMLScript.digest)'",
      "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'",
    ].joined(separator: "; ")
    tag("meta", "", [("http-equiv", "Content-Security-Policy"), ("content", policy)])
    literal("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    literal(
      "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
    )
    element("title", text: report.subject.isEmpty ? report.title : "\(report.title) · \(report.subject)")
    literal("\n")
    element("style") { style in
      for part in HTMLStyle.parts { style.literal(part) }
    }
    literal("\n</head>\n<body>\n<main>\n")
    element("header") { page in
      if !report.subject.isEmpty { page.element("p", class: "subject", text: report.subject) }
      page.element("h1", text: report.title)
      page.element("p", class: "verdict \(report.verdict.level.rawValue)") { verdict in
        verdict.mark(report.verdict.level.terminal.symbol)
        verdict.element("strong", text: report.verdict.level.word)
        verdict.element("span") { $0.prose(report.verdict.sentence) }
      }
    }
    write(report.blocks, level: 2)
    literal("\n</main>\n")
    element("script") { $0.literal(HTMLScript.script) }
    literal("\n</body>\n</html>\n")
  }

  mutating func write(_ blocks: [Block], level: Int) {
    for block in blocks {
      literal("\n")
      write(block, level: level)
    }
  }

  private mutating func write(_ block: Block, level: Int) {
    switch block {
    case .paragraph(let paragraph): write(paragraph)
    case .facts(let facts): write(facts)
    case .metrics(let metrics): write(metrics)
    case .findings(let findings): write(findings)
    case .table(let table): write(table)
    case .chart(let chart): write(chart)
    case .checklist(let criteria): write(criteria)
    case .diff(let diff): write(diff)
    case .commands(let commands): write(commands)
    case .timeline(let events): write(events)
    case .excerpt(let excerpt): write(excerpt)
    case .section(let section): write(section, level: level)
    }
  }

  private mutating func write(_ section: Block.Section, level: Int) {
    element("section") { page in
      let heading: StaticString =
        switch level {
        case 2: "h2"
        case 3: "h3"
        case 4: "h4"
        default: "h5"
        }
      page.element(heading, text: section.title)
      page.write(section.blocks, level: level + 1)
    }
  }

  /// A symbol that only repeats the word beside it.
  mutating func mark(_ symbol: String) {
    element("span", class: "mark", [("aria-hidden", "true")], text: symbol)
  }

  /// Text that stands somehow: the symbol, the word for those who do not see it, and the text.
  mutating func text(_ text: String, status: Status?) {
    guard let status else { return self.text(text) }
    element("span", class: status.rawValue) { span in
      span.mark(status.terminal.symbol)
      if status != .good { span.element("span", class: "unseen", text: status.word + ": ") }
      span.text(text)
    }
  }
}
