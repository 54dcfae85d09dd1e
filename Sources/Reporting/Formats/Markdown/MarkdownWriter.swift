/// Writes a report as GitHub Flavored Markdown: it reads well as text and renders without HTML, apart from the empty
/// comments that keep mentions from working.
struct MarkdownWriter {
  private(set) var output = ""

  /// Writes lines as one block, an empty line before it.
  mutating func lines(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    if !output.isEmpty { output += "\n" }
    for line in lines {
      output += line
      output += "\n"
    }
  }

  mutating func lines(_ line: String) { lines([line]) }

  mutating func write(_ report: Report) {
    let subject = MarkdownText.code(report.subject)
    lines("# " + MarkdownText.inline(report.title) + (subject.isEmpty ? "" : " · " + subject))
    let verdict = report.verdict
    lines("**\(verdict.level.symbol) \(verdict.level.word)** — " + MarkdownText.inline(verdict.sentence))
    write(report.blocks, level: 2)
  }

  mutating func write(_ blocks: [Block], level: Int) {
    for block in blocks { write(block, level: level) }
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
    case .section(let section):
      lines(String(repeating: "#", count: min(level, 6)) + " " + MarkdownText.inline(section.title))
      write(section.blocks, level: level + 1)
    }
  }

  /// Writes a table of cells that are Markdown already.
  mutating func table(_ heads: [String], _ alignments: [Block.Column.Alignment], _ rows: [[String]]) {
    guard !heads.isEmpty else { return }
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let rule = "|" + alignments.map { $0 == .leading ? " --- |" : " ---: |" }.joined()
    lines([row(heads), rule] + rows.map(row))
  }
}

extension Status {
  /// The symbol in formats that have no styles of their own.
  var symbol: String {
    switch self {
    case .good: "✅"
    case .attention: "⚠️"
    case .bad: "❌"
    }
  }
}
